// Decodes Kubernetes manifests strictly into the types of the Kubernetes API (unknown and repeated members are errors):
// manifests <file>. The Prometheus Operator's kinds are known too.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"

	monitoring "github.com/prometheus-operator/prometheus-operator/pkg/apis/monitoring/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/serializer"
	"k8s.io/apimachinery/pkg/util/yaml"
	"k8s.io/client-go/kubernetes/scheme"
)

func main() {
	file, err := os.Open(os.Args[1])
	if err == nil {
		err = monitoring.AddToScheme(scheme.Scheme)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	decoder := serializer.NewCodecFactory(scheme.Scheme, serializer.EnableStrict).UniversalDeserializer()
	documents := yaml.NewYAMLReader(bufio.NewReader(file))
	faults := 0
	for {
		document, err := documents.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err == nil {
			_, _, err = decoder.Decode(document, nil, nil)
		}
		// Helm leaves documents that have nothing but comments.
		if err != nil && !runtime.IsMissingKind(err) {
			fmt.Fprintln(os.Stderr, err)
			faults++
		}
	}
	if faults > 0 {
		os.Exit(1)
	}
}
