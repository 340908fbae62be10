{{/* The name before every object of a release. */}}
{{- define "marsad.name" -}}
{{- $long := contains .Chart.Name .Release.Name | ternary .Release.Name (printf "%s-%s" .Release.Name .Chart.Name) }}
{{- $long | trunc 40 | trimSuffix "-" }}
{{- end }}

{{/* The labels that never change: they select. Takes (dict "root" $ "stage" "crawler"); stage may be empty. */}}
{{- define "marsad.selector" -}}
app.kubernetes.io/name: {{ .root.Chart.Name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- if .stage }}
app.kubernetes.io/component: {{ .stage }}
{{- end }}
{{- end }}

{{- define "marsad.labels" -}}
{{ include "marsad.selector" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ .root.Chart.Name }}-{{ .root.Chart.Version }}
{{- end }}

{{/* The servers that each stage reaches for, as marsad.module.ts opens them. */}}
{{- define "marsad.servers" -}}
crawler: [kafka, mongo, redis]
extractor: [kafka]
aggregator: [kafka, mongo]
query: [kafka, mongo]
{{- end }}

{{/* The consumer group of a stage, and the topics whose lag says that it needs help. */}}
{{- define "marsad.readers" -}}
extractor: [marsad.articles.v1]
aggregator: [marsad.articles.v1, marsad.metrics.v1]
{{- end }}

{{/* Settings of a stage as a map. Takes root, stage, values (of the stage), servers. */}}
{{- define "marsad.settings" -}}
{{- $kafka := .root.Values.kafka }}
{{- $own := .root.Values.authorities }}
MARSAD_LOG: kafka
MARSAD_KAFKA_BROKERS: {{ required "kafka.brokers is required: host:port, separated by commas" $kafka.brokers | quote }}
{{- with $kafka.prefix }}
MARSAD_KAFKA_PREFIX: {{ . | quote }}
{{- end }}
MARSAD_KAFKA_REPLICATION: {{ $kafka.replication | quote }}
MARSAD_LOG_PARTITIONS: {{ $kafka.partitions | quote }}
{{- if $kafka.tls }}
MARSAD_KAFKA_TLS: 'on'
{{- end }}
{{- if $own.kafka }}
MARSAD_KAFKA_TLS_CA: /etc/marsad/authorities/kafka.pem
{{- end }}
{{- with $kafka.sasl.mechanism }}
MARSAD_KAFKA_SASL_MECHANISM: {{ . }}
MARSAD_KAFKA_SASL_USERNAME_FILE: /run/secrets/marsad/kafka-username
MARSAD_KAFKA_SASL_PASSWORD_FILE: /run/secrets/marsad/kafka-password
{{- end }}
{{- if has "mongo" .servers }}
MARSAD_STORE: mongo
MARSAD_MONGO_URL_FILE: /run/secrets/marsad/mongo-url
{{- if $own.mongo }}
MARSAD_MONGO_TLS_CA: /etc/marsad/authorities/mongo.pem
{{- end }}
{{- end }}
{{- if has "redis" .servers }}
MARSAD_QUEUE: bull
MARSAD_REDIS_URL_FILE: /run/secrets/marsad/redis-url
{{- if $own.redis }}
MARSAD_REDIS_TLS_CA: /etc/marsad/authorities/redis.pem
{{- end }}
{{- end }}
{{- if eq .stage "crawler" }}
MARSAD_SITES: /etc/marsad/sites/sites.yaml
{{- with .root.Values.crawlerContact }}
MARSAD_CRAWLER_CONTACT: {{ . | quote }}
{{- end }}
{{- end }}
{{- with merge (dict) (.values.settings | default dict) .root.Values.settings }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{/* The keys of the secret that a stage is given. */}}
{{- define "marsad.secretKeys" -}}
{{- if has "mongo" .servers }}
- { key: mongo-url, path: mongo-url }
{{- end }}
{{- if has "redis" .servers }}
- { key: redis-url, path: redis-url }
{{- end }}
{{- if .root.Values.kafka.sasl.mechanism }}
- { key: kafka-username, path: kafka-username }
- { key: kafka-password, path: kafka-password }
{{- end }}
{{- end }}
