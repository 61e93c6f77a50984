// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Starts the trial host from the command line, with the demo organisation, and waits for Ctrl-C or SIGTERM. */
public final class Main {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        Logging.configure();
        int status = run(System.out, System.err, arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    private static int run(PrintStream out, PrintStream err, String... arguments) throws InterruptedException {
        try {
            CommandLine options = CommandLine.parse(arguments);
            if (options.help()) {
                out.print(CommandLine.USAGE);
                return 0;
            }
            start(out, options);
            return 0;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.print(CommandLine.USAGE);
            return MISUSED;
        } catch (RuntimeException e) {
            err.println("The host does not start: " + explanation(e));
            if (Boolean.getBoolean("pishkhan.embedded.trace")) {
                e.printStackTrace(err);
            } else {
                err.println("(JAVA_TOOL_OPTIONS=-Dpishkhan.embedded.trace=true shows more)");
            }
            return FAILED;
        }
    }

    private static String explanation(Throwable e) {
        String message = e.getMessage();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalStateException && cause.getMessage() != null) {
                message = cause.getMessage();
            }
        }
        return message == null ? e.toString() : message;
    }

    private static void start(PrintStream out, CommandLine options) throws InterruptedException {
        Path data = options.data().toAbsolutePath().normalize();
        if (options.clean()) {
            clean(out, options, data);
        }
        HostOptions host = EmbeddedHost.options()
                .dataFolder(data)
                .port(options.port())
                .bindAddress(options.bind())
                .property("pishkhan.demo", "true")
                .property("pishkhan.web.public-url", "http://localhost:" + options.port())
                .property("pishkhan.sms.gateway", "log")
                .property("pishkhan.sms.log.file", data.resolve("sms.jsonl").toString());
        options.content().ifPresent(host::contentFolder);
        options.hostility().ifPresent(hostility -> {
            out.println("Hostile: " + hostility);
            host.hostility(hostility);
        });
        options.database().ifPresent(database -> host.database(database.url(), database.user(), database.password()));
        EmbeddedHost running = host.start();
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            running.close();
                            stopped.countDown();
                        },
                        "stop"));
        out.print(welcome(running));
        out.flush();
        stopped.await();
    }

    private static void clean(PrintStream out, CommandLine options, Path data) {
        options.database().ifPresent(database -> {
            out.println("Dropping the tables host_*, pishkhan_* and act_* of " + database.url());
            OwnTables.drop(database);
        });
        out.println("Removing " + data);
        DataFolder.remove(data);
    }

    private static String welcome(EmbeddedHost host) {
        String url = host.baseUrl();
        return """

                Pishkhan is up on the trial host. This is not Alfresco.

                  Citizens   %1$s/alfresco/s/pishkhan/citizen
                  Staff      %1$s/alfresco/s/pishkhan/console
                  Messages   %1$s/dev/sms
                  Data       %2$s

                  Staff logins, password demo: officer-central, officer-development, officer-medicine,
                  expert-1, expert-2, expert-3, secretary, manager, evaluator, employee (no role).
                  Administrator: admin, password admin.

                Ctrl-C stops it.
                """.formatted(url, host.dataFolder());
    }
}
