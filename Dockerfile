# Builds the product jar with its own JDK 25, Maven and Node 24, and runs it as an ordinary user.
FROM node:24-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-25 AS build
COPY --from=node /usr/local/bin/node /opt/node/bin/node
COPY --from=node /usr/local/lib/node_modules /opt/node/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /opt/node/bin/npm
WORKDIR /portal
COPY pom.xml ./
COPY .mvn .mvn
COPY i18n i18n
COPY frontend frontend
COPY src/main src/main
RUN mvn -B -q package -Dmaven.test.skip=true -Dspotless.check.skip=true -Dvaadin.node.folder=/opt/node/bin

FROM eclipse-temurin:25-jre
RUN useradd --create-home --home-dir /portal iscg && mkdir /portal/documents /portal/history && chown iscg /portal/documents /portal/history
COPY --from=build /portal/target/iscg-portal.jar /portal/iscg-portal.jar
USER iscg
WORKDIR /portal
ENV ISCG_STORAGE_FOLDER=/portal/documents ISCG_HISTORY_FOLDER=/portal/history
EXPOSE 8080
HEALTHCHECK --start-period=60s --interval=15s CMD bash -c 'exec 3<>/dev/tcp/localhost/8080; printf "GET /actuator/health HTTP/1.0\r\n\r\n" >&3; grep -q UP <&3'
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "iscg-portal.jar"]
