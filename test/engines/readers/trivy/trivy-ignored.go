// Answers what Trivy ignores, with the code of `trivy convert --ignorefile`: a report, then the paths of ignore files, one per
// line, come in; for each file, the ignored findings go out as a line of JSON.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"log"
	"os"
	"slices"

	db "github.com/aquasecurity/trivy-db/pkg/types"
	"github.com/aquasecurity/trivy/pkg/result"
	"github.com/aquasecurity/trivy/pkg/types"
)

type answer struct {
	// Why Trivy refuses the file; empty where it takes it.
	Error   string   `json:"error"`
	Ignored []string `json:"ignored"`
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<24)
	in.Scan()
	report := slices.Clone(in.Bytes())
	out := json.NewEncoder(os.Stdout)
	for in.Scan() {
		if err := out.Encode(ignored(report, in.Text())); err != nil {
			log.Fatal(err)
		}
	}
	if err := in.Err(); err != nil {
		log.Fatal(err)
	}
}

func ignored(text []byte, file string) answer {
	var report types.Report
	if err := json.Unmarshal(text, &report); err != nil {
		log.Fatal(err)
	}
	options := result.FilterOptions{Severities: []db.Severity{db.SeverityHigh}, IgnoreFile: file}
	if err := result.Filter(context.Background(), report, options); err != nil {
		return answer{Error: err.Error()}
	}
	found := answer{Ignored: []string{}}
	for _, each := range report.Results {
		for _, modified := range each.ModifiedFindings {
			if vulnerability, ok := modified.Finding.(types.DetectedVulnerability); ok {
				found.Ignored = append(found.Ignored, vulnerability.VulnerabilityID+" "+vulnerability.PkgName)
			}
		}
	}
	return found
}
