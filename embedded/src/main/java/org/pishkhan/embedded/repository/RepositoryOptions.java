// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where the repository keeps its data and how it behaves.
 *
 * @param contentFolder folder of the content files
 * @param databaseUrl JDBC URL of H2 or PostgreSQL
 * @param databaseUser account of the database
 * @param databasePassword password of that account
 * @param administratorPassword password that {@code admin} gets in an empty repository
 * @param hostility what the repository does to find careless callers
 */
public record RepositoryOptions(
        Path contentFolder,
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        String administratorPassword,
        Hostility hostility) {
    public RepositoryOptions {
        Objects.requireNonNull(contentFolder, "content folder");
        Objects.requireNonNull(databaseUrl, "database URL");
        Objects.requireNonNull(hostility, "hostility");
    }

    /** A repository in an H2 file below the data folder; every commit is on disk before it is acknowledged. */
    public static RepositoryOptions inFile(Path dataFolder) {
        String url = "jdbc:h2:file:" + dataFolder.toAbsolutePath().resolve("database") + ";WRITE_DELAY=0";
        Path content = dataFolder.resolve("contentstore");
        return new RepositoryOptions(content, url, "sa", "", "admin", Hostility.none());
    }

    /** The same options with another database. */
    public RepositoryOptions withDatabase(String url, String user, String password) {
        return new RepositoryOptions(contentFolder, url, user, password, administratorPassword, hostility);
    }

    /** The same options with another folder of the content files. */
    public RepositoryOptions withContent(Path folder) {
        return new RepositoryOptions(
                folder, databaseUrl, databaseUser, databasePassword, administratorPassword, hostility);
    }

    /** The same options with another hostility. */
    public RepositoryOptions withHostility(Hostility other) {
        return new RepositoryOptions(
                contentFolder, databaseUrl, databaseUser, databasePassword, administratorPassword, other);
    }
}
