// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Description.RequiredAuthentication;
import org.springframework.extensions.webscripts.Description.RequiredTransaction;
import org.springframework.extensions.webscripts.Registry;
import org.springframework.extensions.webscripts.WebScript;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * Finds the web scripts of all modules and runs them as their descriptors demand. Sources: {@code RepositoryContainer}
 * and {@code DeclarativeRegistry}.
 */
final class WebScriptContainer implements Container, SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(WebScriptContainer.class);
    private static final String[] SEARCH_PATH = {
        "alfresco/extension/templates/webscripts/", "alfresco/templates/webscripts/"
    };
    private static final String SUFFIX = ".desc.xml";

    private final ApplicationContext context;
    private final TransactionService transactionService;
    private final AuthorityService authorityService;
    private final Authenticator authenticator;
    private final UriIndex index = new UriIndex();

    WebScriptContainer(
            ApplicationContext context,
            TransactionService transactionService,
            AuthorityService authorityService,
            AuthenticationService authenticationService) {
        this.context = context;
        this.transactionService = transactionService;
        this.authorityService = authorityService;
        this.authenticator = new Authenticator(authenticationService);
    }

    @Override
    public String getName() {
        return "Repository (not Alfresco)";
    }

    @Override
    public Registry getRegistry() {
        return index;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Set<String> ids = new HashSet<>();
        try {
            for (String root : SEARCH_PATH) {
                for (Resource file : context.getResources("classpath*:" + root + "**/*" + SUFFIX)) {
                    String url = file.getURL().toString();
                    String id = url.substring(url.lastIndexOf(root) + root.length(), url.length() - SUFFIX.length());
                    if (ids.add(id)) {
                        register(id, file);
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("The descriptors of web scripts cannot be read", e);
        }
    }

    // A bad descriptor costs its own script only, as in Alfresco
    private void register(String id, Resource file) throws IOException {
        try (var stream = file.getInputStream()) {
            Description description = Descriptor.parse(id, stream);
            String bean = "webscript." + id.replace('/', '.');
            if (!context.containsBean(bean)) {
                throw new WebScriptException("There is no bean " + bean);
            }
            WebScript script = context.getBean(bean, WebScript.class);
            script.init(this, description);
            for (String url : description.getURIs()) {
                index.register(script, url);
            }
        } catch (WebScriptException e) {
            LOG.error("Web script {} is not available: {}", id, e.getMessage());
        }
    }

    /** Signs the caller in if the script asks for it, and runs the script. */
    void execute(RequestView request, ResponseView response, HttpServletResponse raw) throws IOException {
        Description description = request.getServiceMatch().getWebScript().getDescription();
        if (description.getRequiredAuthentication() == RequiredAuthentication.none) {
            run(request, response);
            return;
        }
        AuthenticationUtil.pushAuthentication();
        try {
            signIn(request, raw, description);
            run(request, response);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    private void signIn(RequestView request, HttpServletResponse raw, Description description) {
        if (request.isGuest() || description.getRequiredAuthentication() == RequiredAuthentication.guest) {
            refuseGuest(request, description);
        }
        HttpServletRequest servletRequest = request.getHttpServletRequest();
        boolean signedIn = transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> authenticator.authenticate(servletRequest, raw));
        if (!signedIn) {
            throw new WebScriptException(401, "Authentication failed for Web Script " + description.getId());
        }
        checkAdministrator(description);
    }

    private static void refuseGuest(RequestView request, Description description) {
        if (request.isGuest() && description.getRequiredAuthentication() != RequiredAuthentication.guest) {
            throw new WebScriptException(
                    401,
                    "Web Script " + description.getId()
                            + " requires user authentication; however, a guest has attempted access.");
        }
        if (request.isGuest()) {
            throw new UnsupportedOperationException("Web script with guest authentication, called as guest");
        }
    }

    private void checkAdministrator(Description description) {
        boolean forAdministrators =
                description.getRequiredAuthentication().compareTo(RequiredAuthentication.sysadmin) >= 0;
        if (forAdministrators && !authorityService.hasAdminAuthority()) {
            throw new WebScriptException(
                    401,
                    "Web Script " + description.getId()
                            + " requires admin authentication; however, a non-admin has attempted access.");
        }
    }

    private static void run(RequestView request, ResponseView response) throws IOException {
        WebScript script = request.getServiceMatch().getWebScript();
        Description description = script.getDescription();
        refuseWhatIsMissing(request, description);
        script.execute(request, response);
    }

    private static void refuseWhatIsMissing(RequestView request, Description description) {
        if (description.getRequiredTransaction() != RequiredTransaction.none) {
            throw new UnsupportedOperationException("<transaction>" + description.getRequiredTransaction()
                    + "</transaction> of web script " + description.getId());
        }
        if (description.getRunAs() != null) {
            throw new UnsupportedOperationException("<authentication runas> of web script " + description.getId());
        }
        if ("multipart/form-data".equals(request.getContentType()) && description.getMultipartProcessing()) {
            throw new UnsupportedOperationException("multipart processing of web script " + description.getId());
        }
    }
}
