{{- define "tracepost.fullname" -}}
{{- if contains .Chart.Name .Release.Name }}{{ .Release.Name | trunc 40 | trimSuffix "-" }}{{ else }}{{ printf "%s-%s" .Release.Name .Chart.Name | trunc 40 | trimSuffix "-" }}{{ end }}
{{- end }}

{{- define "tracepost.selector" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "tracepost.labels" -}}
{{ include "tracepost.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end }}

{{- /* Every process: the services and the edge, with what each entry leaves open taken from the defaults. */ -}}
{{- define "tracepost.processes" -}}
{{- $root := . -}}
{{- $processes := list (merge (dict "name" "edge") .Values.edge) -}}
{{- range .Values.services }}{{ $processes = append $processes (merge (dict) . $root.Values.defaults) }}{{ end -}}
{{- toYaml $processes -}}
{{- end }}

{{- define "tracepost.internalUrls" -}}
{{- $root := . -}}
{{- $urls := list -}}
{{- range .Values.services }}{{ $urls = append $urls (printf "%s=http://%s-%s:%v" .name (include "tracepost.fullname" $root) .name $root.Values.port) }}{{ end -}}
{{- join "," $urls -}}
{{- end }}
