// Answers what go-vex makes of OpenVEX documents: a line of JSON with documents and questions in, a line with answers out.
package main

import (
	"bufio"
	"encoding/json"
	"log"
	"os"

	"github.com/openvex/go-vex/pkg/vex"
)

type question struct {
	Vulnerability string   `json:"vulnerability"`
	Products      []string `json:"products"`
	Packages      []string `json:"packages"`
}

type testCase struct {
	Documents []json.RawMessage `json:"documents"`
	Questions []question        `json:"questions"`
}

type answers struct {
	// Why go-vex refuses one of the documents; empty where it takes them.
	Error string `json:"error"`
	// The status of the newest statement about each question; empty where there is none.
	Statuses []vex.Status `json:"statuses"`
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<24)
	out := json.NewEncoder(os.Stdout)
	for in.Scan() {
		var asked testCase
		if err := json.Unmarshal(in.Bytes(), &asked); err != nil {
			log.Fatal(err)
		}
		if err := out.Encode(answer(asked)); err != nil {
			log.Fatal(err)
		}
	}
	if err := in.Err(); err != nil {
		log.Fatal(err)
	}
}

func answer(asked testCase) answers {
	docs := []*vex.VEX{}
	for _, raw := range asked.Documents {
		doc, err := vex.Parse(raw)
		if err != nil {
			return answers{Error: err.Error()}
		}
		docs = append(docs, doc)
	}
	merged, err := vex.MergeDocuments(docs)
	if err != nil {
		return answers{Error: err.Error()}
	}
	found := answers{Statuses: []vex.Status{}}
	for _, each := range asked.Questions {
		found.Statuses = append(found.Statuses, newest(merged, each))
	}
	return found
}

// The image is the product, and the package its subcomponent; or the package itself is the product.
func newest(doc *vex.VEX, asked question) vex.Status {
	matches := []vex.Statement{}
	for _, found := range asked.Packages {
		matches = append(matches, doc.Matches(asked.Vulnerability, found, nil)...)
	}
	for _, product := range asked.Products {
		matches = append(matches, doc.Matches(asked.Vulnerability, product, asked.Packages)...)
	}
	var last *vex.Statement
	for i := range matches {
		// The last listed is the first of those with the same time.
		if last == nil || matches[i].Timestamp.After(*last.Timestamp) {
			last = &matches[i]
		}
	}
	if last == nil {
		return ""
	}
	return last.Status
}
