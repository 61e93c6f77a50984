// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Supplier;
import org.pishkhan.embedded.action.ActionConfiguration;
import org.pishkhan.embedded.module.ModuleConfiguration;
import org.pishkhan.embedded.module.Modules;
import org.pishkhan.embedded.module.Settings;
import org.pishkhan.embedded.repository.RepositoryConfiguration;
import org.pishkhan.embedded.repository.RepositoryOptions;
import org.pishkhan.embedded.web.WebConfiguration;
import org.pishkhan.embedded.workflow.WorkflowConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A running trial host: repository, workflow engine, web server, and every module of the class path. Not Alfresco.
 * Closing it stops it cleanly.
 */
public final class EmbeddedHost implements AutoCloseable {
    private static final String MESSAGES = "pishkhan.sms.log.file";

    private final GenericApplicationContext context;
    private final DataFolder dataFolder;
    private final String bindAddress;

    private EmbeddedHost(GenericApplicationContext context, DataFolder dataFolder, String bindAddress) {
        this.context = context;
        this.dataFolder = dataFolder;
        this.bindAddress = bindAddress;
    }

    /** Options for a host in memory on a free port of 127.0.0.1; change what should differ, then start. */
    public static HostOptions options() {
        return new HostOptions();
    }

    static EmbeddedHost start(HostOptions options) {
        DataFolder folder = DataFolder.open(options.dataFolder());
        try {
            return StartTurn.of(options.database()).take(() -> start(options, folder));
        } catch (RuntimeException | Error e) {
            folder.close();
            throw e;
        }
    }

    private static EmbeddedHost start(HostOptions options, DataFolder folder) {
        GenericApplicationContext context = new GenericApplicationContext();
        try {
            configure(context, options, folder.path());
            context.refresh();
            // Timers and the web server, which must not meet modules that are still starting
            context.start();
            return new EmbeddedHost(context, folder, options.bindAddress());
        } catch (RuntimeException | Error e) {
            context.close();
            throw e;
        }
    }

    private static void configure(GenericApplicationContext context, HostOptions options, Path folder) {
        Modules modules = new Modules(options.modules());
        Properties defaults = modules.settings();
        defaults.putIfAbsent("dir.root", folder.toString());
        Settings settings = new Settings(defaults, options.properties());
        context.getDefaultListableBeanFactory().setAllowBeanDefinitionOverriding(true);
        context.addBeanFactoryPostProcessor(settings.placeholders());
        context.registerBean(Modules.class, () -> modules);
        context.registerBean(Settings.class, () -> settings);
        context.registerBean("global-properties", Properties.class, settings::copy);
        Supplier<Clock> clock = options::clock;
        context.registerBean("hostClock", Clock.class, clock, definition -> definition.setPrimary(true));
        context.registerBean(RepositoryOptions.class, () -> repository(options, folder));
        context.registerBean(WebConfiguration.Address.class, () -> address(options, settings, folder));
        new AnnotatedBeanDefinitionReader(context)
                .register(
                        RepositoryConfiguration.class,
                        WorkflowConfiguration.class,
                        ActionConfiguration.class,
                        ModuleConfiguration.class,
                        WebConfiguration.class);
        modules.register(context);
        options.replacedBeans().forEach((name, bean) -> replace(context, name, bean));
    }

    @SuppressWarnings("unchecked")
    private static <T> void replace(GenericApplicationContext context, String name, T bean) {
        context.registerBean(name, (Class<T>) bean.getClass(), () -> bean);
    }

    private static RepositoryOptions repository(HostOptions options, Path folder) {
        HostOptions.Database database = options.database().orElseGet(() -> h2(options, folder));
        Path content = options.contentFolder().orElseGet(() -> folder.resolve("contentstore"));
        return RepositoryOptions.inFile(folder)
                .withContent(content)
                .withHostility(options.hostility())
                .withDatabase(database.url(), database.user(), database.password());
    }

    private static HostOptions.Database h2(HostOptions options, Path folder) {
        String url = options.dataFolder().isPresent()
                ? DurableFiles.url(folder.resolve("database").toString())
                : "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        return new HostOptions.Database(url, "sa", "");
    }

    private static WebConfiguration.Address address(HostOptions options, Settings settings, Path folder) {
        boolean shown = isLoopback(options.bindAddress())
                || settings.get("pishkhan.demo", "").equals("true");
        Optional<Path> messages = Optional.ofNullable(settings.get(MESSAGES, null))
                .filter(file -> shown && !file.isBlank())
                .map(Path::of);
        return new WebConfiguration.Address(options.bindAddress(), options.port(), folder.resolve("tomcat"), messages);
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("The address " + address + " is unknown", e);
        }
    }

    /** Scheme, host and port, such as {@code http://127.0.0.1:8080}. */
    public String baseUrl() {
        boolean anywhere = bindAddress.equals("0.0.0.0") || bindAddress.equals("::");
        String host = anywhere ? "localhost" : bindAddress;
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port();
    }

    /** The port that is listened on. */
    public int port() {
        return context.getBean(WebConfiguration.Port.class).number();
    }

    /** The beans, under Alfresco's names. */
    public ApplicationContext context() {
        return context;
    }

    /** The folder of the data; a temporary one for a host in memory. */
    public Path dataFolder() {
        return dataFolder.path();
    }

    /** Stops: no new requests, timers end, the database is closed. */
    @Override
    public void close() {
        context.close();
        dataFolder.close();
    }
}
