# The app as an image: `docker build -t minimis .` Its processes are told apart by their command (compose.yaml); it holds no secret.
# Not built here, where there is no Docker: a test reads it.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:24.21.0-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Without optional ones: those are the command line of Prisma, whose client is made in `build`. Node comes with the image.
RUN npm ci --omit=dev --omit=optional --ignore-scripts && rm -rf node_modules/node node_modules/.bin/node && npm cache clean --force

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production PORT=3000 HOST=0.0.0.0
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/package.json ./
COPY --from=build /app/prisma ./prisma
COPY --from=build /app/web ./web
COPY --from=build /app/dist ./dist
# Nothing of it is written to while it runs.
USER node
EXPOSE 3000
# Of the web process. A worker listens nowhere: compose.yaml turns this off for it, and its heartbeats stand in the database.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
# Node itself, not npm: it is the one that is told to stop.
ENTRYPOINT ["node", "web/server/main.ts"]
CMD ["all"]
