// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URL;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.alfresco.service.transaction.TransactionService;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.WebResourceRoot;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.springframework.context.SmartLifecycle;

/**
 * Tomcat with the context {@code /alfresco}: web scripts, static files of the JARs ({@code META-INF/resources}) and the
 * authentication API, plus the page of sent messages. It opens when the
 * modules have started, and closes before anything else stops.
 */
final class HttpServer implements SmartLifecycle {
    private static final String CITIZEN_PAGE = "/alfresco/s/pishkhan/citizen";
    private static final String MESSAGES = "/dev/sms";
    private static final Duration LONGEST_END = Duration.ofSeconds(15);
    private static final Duration POLL = Duration.ofMillis(20);

    private final WebConfiguration.Address address;
    private final WebScriptContainer container;
    private final AuthenticationService authenticationService;
    private final TransactionService transactionService;
    private Tomcat tomcat;

    HttpServer(
            WebConfiguration.Address address,
            WebScriptContainer container,
            AuthenticationService authenticationService,
            TransactionService transactionService) {
        this.address = address;
        this.container = container;
        this.authenticationService = authenticationService;
        this.transactionService = transactionService;
    }

    /** The port that is listened on, also when 0 was asked for. */
    int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public void start() {
        tomcat = new Tomcat();
        tomcat.setBaseDir(address.workFolder().toString());
        tomcat.setHostname("localhost");
        tomcat.setPort(address.port());
        tomcat.getConnector().setProperty("address", address.host());
        // Else it could not be closed before the rest (closeServerSocketGraceful)
        tomcat.getConnector().setProperty("bindOnInit", "false");
        tomcat.getConnector().setXpoweredBy(false);
        // The application counts bytes itself; a refused body is not read on for ever
        tomcat.getConnector().setProperty("maxSwallowSize", "2097152");
        ((StandardHost) tomcat.getHost()).setErrorReportValveClass(ProblemReport.class.getName());
        ((StandardHost) tomcat.getHost()).setAutoDeploy(false);
        addRoot();
        addAlfresco();
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat does not start", e);
        }
        if (tomcat.getConnector().getState() != LifecycleState.STARTED) {
            throw new IllegalStateException(
                    "Cannot listen on " + address.host() + ":" + address.port() + "; is the port taken?",
                    new BindException());
        }
    }

    private void addRoot() {
        Context root = context("", "root");
        serve(root, "redirect", new Redirect(), "");
        address.messages()
                .ifPresent(file -> serve(root, "messages", new SentMessages(file), MESSAGES, MESSAGES + ".jsonl"));
    }

    private Context context(String path, String folder) {
        StandardContext context = (StandardContext) tomcat.addContext(path, folder(folder));
        // Hunts for leaks of an undeployed application; here the JVM goes with it
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesThreadLocals(false);
        context.setClearReferencesRmiTargets(false);
        return context;
    }

    private void addAlfresco() {
        Context alfresco = context("/alfresco", "alfresco");
        alfresco.setAllowCasualMultipartParsing(false);
        alfresco.setResources(staticFiles(alfresco));
        MimeTypes.ALL.forEach(alfresco::addMimeMapping);
        DefaultServlet files = new DefaultServlet();
        Tomcat.addServlet(alfresco, "files", files).addInitParameter("listings", "false");
        alfresco.addServletMapping("/", "files");
        serve(alfresco, "redirect", new Redirect(), "");
        serve(alfresco, "webscripts", new WebScriptServlet(container), "/s/*", "/service/*", "/wcs/*", "/wcservice/*");
        serve(alfresco, "api", new AuthenticationApi(authenticationService, transactionService), "/api/*");
    }

    private static void serve(Context context, String name, HttpServlet servlet, String... paths) {
        Tomcat.addServlet(context, name, servlet).setLoadOnStartup(1);
        List.of(paths).forEach(path -> context.addServletMapping(path, name));
    }

    private WebResourceRoot staticFiles(Context context) {
        StandardRoot root = new StandardRoot(context);
        root.setCacheMaxSize(20 * 1024);
        try {
            for (URL url : Collections.list(getClass().getClassLoader().getResources("META-INF/resources"))) {
                String base = url.toString();
                root.createWebResourceSet(
                        WebResourceRoot.ResourceSetType.RESOURCE_JAR,
                        "/",
                        new URL(base.startsWith("jar:") ? base.substring(0, base.indexOf("!/") + 2) : base),
                        base.startsWith("jar:") ? "/META-INF/resources" : "/");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return root;
    }

    private String folder(String name) {
        try {
            return Files.createDirectories(
                            address.workFolder().resolve("webapps").resolve(name))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {
            letCallsEnd();
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat does not stop", e);
        } finally {
            tomcat = null;
        }
    }

    /**
     * Takes no new connection, answers 503 on open ones, and waits for the calls that run. Tomcat by itself interrupts them, and
     * H2 closes its file when somebody interrupts a thread that writes.
     */
    private void letCallsEnd() {
        tomcat.getConnector().pause();
        tomcat.getConnector().getProtocolHandler().closeServerSocketGraceful();
        ThreadPoolExecutor calls =
                (ThreadPoolExecutor) tomcat.getConnector().getProtocolHandler().getExecutor();
        long end = System.nanoTime() + LONGEST_END.toNanos();
        while (calls.getActiveCount() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    /** The host starts it, once the modules have started. */
    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public boolean isRunning() {
        return tomcat != null;
    }

    private static final class Redirect extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendRedirect(CITIZEN_PAGE);
        }
    }
}
