// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.pishkhan.embedded.repository.Hostility;

/** How a host is to be started. */
public final class HostOptions {
    record Database(String url, String user, String password) {}

    private Optional<Path> dataFolder = Optional.empty();
    private Optional<Path> contentFolder = Optional.empty();
    private Optional<Database> database = Optional.empty();
    private String bindAddress = "127.0.0.1";
    private int port;
    private Hostility hostility = Hostility.none();
    private Clock clock = Clock.systemUTC();
    private Set<String> modules = Set.of();
    private final Properties properties = new Properties();
    private final Map<String, Object> replacedBeans = new LinkedHashMap<>();

    HostOptions() {}

    /** Keeps everything in this folder; without it, everything is gone when the host stops. */
    public HostOptions dataFolder(Path folder) {
        this.dataFolder = Optional.of(folder);
        return this;
    }

    /** Keeps content files in this folder, which several hosts on one database share, rather than in the data folder. */
    public HostOptions contentFolder(Path folder) {
        this.contentFolder = Optional.of(folder);
        return this;
    }

    /** Uses this database rather than H2. Content files stay in the data folder. */
    public HostOptions database(String url, String user, String password) {
        this.database = Optional.of(new Database(url, user, password));
        return this;
    }

    /** The port to listen on; 0, the default, takes any free one. */
    public HostOptions port(int number) {
        this.port = number;
        return this;
    }

    /** The address to listen on; 127.0.0.1 unless told otherwise. */
    public HostOptions bindAddress(String address) {
        this.bindAddress = address;
        return this;
    }

    /** A property over the defaults of the modules; JVM system properties still win. */
    public HostOptions property(String name, String value) {
        properties.setProperty(name, value);
        return this;
    }

    /** Loads only the modules with these ids of those on the class path. */
    public HostOptions onlyModules(String... ids) {
        this.modules = Set.of(ids);
        return this;
    }

    /** Puts an object in the place of a bean of a module, such as a clock that a test sets. */
    public HostOptions replaceBean(String name, Object bean) {
        replacedBeans.put(name, bean);
        return this;
    }

    /** The clock by which host and product tell the time; the workflow engine keeps to the machine's. */
    public HostOptions clock(Clock wanted) {
        this.clock = wanted;
        return replaceBean("pishkhan.platform.clock", wanted);
    }

    /** Makes retries, failures and odd orders happen. */
    public HostOptions hostility(Hostility wanted) {
        this.hostility = wanted;
        return this;
    }

    /**
     * Starts a host with these options and waits until it answers.
     *
     * @throws IllegalStateException if the port is taken or the data folder is in use; the message says which
     */
    public EmbeddedHost start() {
        return EmbeddedHost.start(this);
    }

    Clock clock() {
        return clock;
    }

    Optional<Path> dataFolder() {
        return dataFolder;
    }

    Optional<Path> contentFolder() {
        return contentFolder;
    }

    Optional<Database> database() {
        return database;
    }

    String bindAddress() {
        return bindAddress;
    }

    int port() {
        return port;
    }

    Hostility hostility() {
        return hostility;
    }

    Set<String> modules() {
        return modules;
    }

    Properties properties() {
        return properties;
    }

    Map<String, Object> replacedBeans() {
        return replacedBeans;
    }
}
