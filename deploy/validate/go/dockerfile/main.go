// Parses and lints a Dockerfile with BuildKit's own front end, as `docker build --check` does: dockerfile <file>
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/client/llb/sourceresolver"
	"github.com/moby/buildkit/frontend/dockerfile/dockerfile2llb"
	"github.com/opencontainers/go-digest"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"
)

// bareImage stands in for every base image, so that no registry is asked.
type bareImage struct{}

func (bareImage) ResolveImageConfig(_ context.Context, ref string, _ sourceresolver.Opt) (string, digest.Digest, []byte, error) {
	config, err := json.Marshal(ocispecs.Image{Platform: ocispecs.Platform{OS: "linux", Architecture: "amd64"}})
	return ref, digest.FromBytes(config), config, err
}

func main() {
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	source := llb.NewSourceMap(nil, os.Args[1], "Dockerfile", text)
	source.Definition = &llb.Definition{}
	options := dockerfile2llb.ConvertOpt{MetaResolver: bareImage{}, SourceMap: source}
	results, err := dockerfile2llb.DockerfileLint(context.Background(), text, options)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	if results.Error != nil {
		fmt.Fprintln(os.Stderr, results.Error.Message)
	}
	for _, warning := range results.Warnings {
		fmt.Fprintf(os.Stderr, "line %d: %s: %s\n", warning.Location.Ranges[0].Start.Line, warning.RuleName, warning.Detail)
	}
	if results.Error != nil || len(results.Warnings) > 0 {
		os.Exit(1)
	}
}
