// Answers what Grype ignores by its configuration, with the code that reads `.grype.yaml` and the code that applies the rules:
// the findings, then the paths of configurations, one per line, come in; for each configuration, a line of JSON goes out.
package main

import (
	"bufio"
	"encoding/json"
	"log"
	"os"
	"strconv"

	"github.com/anchore/clio"
	"github.com/anchore/fangs"
	"github.com/anchore/grype/cmd/grype/cli/options"
	"github.com/anchore/grype/grype/match"
	"github.com/anchore/grype/grype/pkg"
	"github.com/anchore/grype/grype/vulnerability"
	"github.com/anchore/syft/syft/file"
	syft "github.com/anchore/syft/syft/pkg"
	"github.com/spf13/cobra"
)

var grype = clio.Identification{Name: "grype"}

type finding struct {
	ID      string `json:"id"`
	Package string `json:"package"`
}

type answer struct {
	// Why Grype refuses the file; empty where it takes it.
	Error   string        `json:"error"`
	Ignored []explanation `json:"ignored"`
	// The settings outside of the list that are in force.
	Settings []string `json:"settings"`
}

type explanation struct {
	Found string `json:"found"`
	// The rules that apply, by their place in the list.
	Rules []string `json:"rules"`
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<24)
	in.Scan()
	var findings []finding
	if err := json.Unmarshal(in.Bytes(), &findings); err != nil {
		log.Fatal(err)
	}
	out := json.NewEncoder(os.Stdout)
	for in.Scan() {
		if err := out.Encode(ignored(findings, in.Text())); err != nil {
			log.Fatal(err)
		}
	}
	if err := in.Err(); err != nil {
		log.Fatal(err)
	}
}

func ignored(findings []finding, path string) answer {
	config := fangs.NewConfig(grype.Name)
	config.Files = []string{path}
	loaded := options.DefaultGrype(grype)
	if err := fangs.Load(config, &cobra.Command{}, loaded); err != nil {
		return answer{Error: err.Error()}
	}
	matches := match.NewMatches()
	for _, each := range findings {
		matches.Add(matchOf(each))
	}
	// Grype does not compare the reason: it shows here which rule applied.
	for place := range loaded.Ignore {
		loaded.Ignore[place].Reason = strconv.Itoa(place)
	}
	_, ignored := match.ApplyIgnoreRules(matches, loaded.Ignore)
	found := answer{Ignored: []explanation{}, Settings: settings(loaded)}
	for _, each := range ignored {
		explained := explanation{Found: each.Vulnerability.ID + " " + each.Package.Name}
		for _, rule := range each.AppliedIgnoreRules {
			explained.Rules = append(explained.Rules, rule.Reason)
		}
		found.Ignored = append(found.Ignored, explained)
	}
	return found
}

// As Grype finds a package of Debian 12 in an image: what a rule can require is set.
func matchOf(each finding) match.Match {
	return match.Match{
		Vulnerability: vulnerability.Vulnerability{
			Reference:              vulnerability.Reference{ID: each.ID, Namespace: "debian:distro:debian:12"},
			Fix:                    vulnerability.Fix{State: vulnerability.FixStateNotFixed},
			RelatedVulnerabilities: []vulnerability.Reference{{ID: each.ID + "0", Namespace: "nvd:cpe"}},
		},
		Package: pkg.Package{
			ID:        pkg.ID(each.Package),
			Name:      each.Package,
			Version:   "1.2.3",
			Type:      syft.DebPkg,
			Locations: file.NewLocationSet(file.NewLocation("/var/lib/dpkg/status")),
			Upstreams: []pkg.UpstreamPackage{{Name: "source-" + each.Package}},
		},
		Details: match.Details{{Type: match.ExactDirectMatch}},
	}
}

func settings(loaded *options.Grype) []string {
	set := []string{}
	for name, isSet := range map[string]bool{
		"only-fixed":     loaded.OnlyFixed,
		"only-notfixed":  loaded.OnlyNotFixed,
		"ignore-wontfix": loaded.IgnoreStates != "",
		"exclude":        len(loaded.Exclusions) > 0,
		"vex-documents":  len(loaded.VexDocuments) > 0,
		"vex-add":        len(loaded.VexAdd) > 0,
	} {
		if isSet {
			set = append(set, name)
		}
	}
	return set
}
