# syntax=docker/dockerfile:1
# One image for every process of the cluster form; the command names the process:
#   docker build -t tracepost . && docker run --init tracepost services/intake/dist/main.js
# Or one image for each: docker build --build-arg SERVICE=intake .

FROM node:24-slim AS build
WORKDIR /app
COPY . .
# No package that is needed here has anything to compile; scripts of others would fetch servers.
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts
RUN node scripts/build.mjs

# The embedded servers and the compilers belong to other workspaces, so they stay out.
FROM build AS production
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --ignore-scripts \
    --workspace=services/edge \
    --workspace=services/intake \
    --workspace=services/tracing \
    --workspace=services/routing \
    --workspace=services/notification \
    --workspace=services/audit \
    --workspace=services/console \
  && rm -rf scripts tools services/standalone libs/embedded libs/testing libs/*/src services/*/src

FROM node:24-slim
ARG SERVICE=edge
ENV NODE_ENV=production \
    HTTP_HOST=0.0.0.0 \
    HTTP_PORT=3000 \
    SERVICE=${SERVICE}
WORKDIR /app
COPY --from=production /app /app
# The files belong to root: the process cannot change its own code.
USER node
EXPOSE 3000
# Ready means database, broker and outbox too; a process that is only alive takes no requests yet.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --start-interval=2s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HTTP_PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# `docker run --init` (compose: init, below Kubernetes nothing is needed): process 1 ignores SIGTERM until the service
# has put its handlers on.
ENTRYPOINT ["sh", "deploy/docker/run"]
