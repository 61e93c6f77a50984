// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded;

import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.transaction.TransactionService;

/** A host with the sample module and three people whose passwords are their names. */
public final class SampleHost {
    private static final List<String> PEOPLE = List.of("expert-1", "expert-2", "stranger");

    private SampleHost() {}

    /** Options of a host in memory that loads the sample module only. */
    public static HostOptions options() {
        return EmbeddedHost.options()
                .onlyModules("sample")
                .property("sample.overridden", "by the host")
                .property("pishkhan.embedded.timer.poll", "PT0.1S");
    }

    public static EmbeddedHost start(HostOptions options) {
        EmbeddedHost host = options.start();
        AuthenticationUtil.runAsSystem(() -> transactions(host)
                .getRetryingTransactionHelper()
                .doInTransaction(() -> {
                    PEOPLE.forEach(name -> create(host, name));
                    return null;
                }));
        return host;
    }

    private static void create(EmbeddedHost host, String name) {
        PersonService people = host.context().getBean("personService", PersonService.class);
        people.createPerson(Map.of(ContentModel.PROP_USERNAME, name, ContentModel.PROP_FIRSTNAME, name));
        host.context()
                .getBean("authenticationService", MutableAuthenticationService.class)
                .createAuthentication(name, name.toCharArray());
    }

    public static TransactionService transactions(EmbeddedHost host) {
        return host.context().getBean(TransactionService.class);
    }
}
