// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import java.nio.file.Path;
import java.util.Optional;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.extensions.surf.util.I18NUtil;

/** The beans of the HTTP side. */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration {
    /** Where to listen (0: any free port), where Tomcat may put files, and the file of messages to show, if any. */
    public record Address(String host, int port, Path workFolder, Optional<Path> messages) {}

    /** The port that the server listens on. */
    public interface Port {
        int number();
    }

    @Bean
    WebScriptContainer webScriptContainer(
            ApplicationContext context,
            TransactionService transactionService,
            @Qualifier("authorityService") AuthorityService authorityService,
            @Qualifier("authenticationService") AuthenticationService authenticationService) {
        I18NUtil.registerResourceBundle("org.pishkhan.embedded.web.status");
        return new WebScriptContainer(context, transactionService, authorityService, authenticationService);
    }

    @Bean
    HttpServer httpServer(
            Address address,
            WebScriptContainer container,
            @Qualifier("authenticationService") AuthenticationService authenticationService,
            TransactionService transactionService) {
        return new HttpServer(address, container, authenticationService, transactionService);
    }

    @Bean
    Port httpPort(HttpServer server) {
        return server::port;
    }
}
