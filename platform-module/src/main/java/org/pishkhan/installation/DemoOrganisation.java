// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.installation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.pishkhan.catalogue.Desk;
import org.pishkhan.catalogue.LocalText;
import org.pishkhan.store.ServiceSheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An organisation to try things with: made once, where it is asked for and there is no desk yet. */
final class DemoOrganisation {

    private static final Logger LOGGER = LoggerFactory.getLogger(DemoOrganisation.class);
    private static final String FILE = "/alfresco/module/pishkhan-platform/demo/organisation.json";

    private final Organisation organisation;

    DemoOrganisation(Organisation organisation) {
        this.organisation = organisation;
    }

    void make() {
        Description description = read();
        for (DemoDesk desk : description.desks()) {
            organisation.createDesk(
                    new Desk(desk.code(), desk.title(), desk.secretariat(), desk.numberTemplate(), desk.answerDays()));
            desk.services().forEach(service -> organisation.createService(desk.code(), service));
        }
        description.users().forEach(organisation::createUser);
        LOGGER.warn("****************************************************************");
        LOGGER.warn("pishkhan.demo=true: made a demo organisation with KNOWN PASSWORDS");
        LOGGER.warn(
                "for {} users. Never let the public reach this repository.",
                description.users().size());
        LOGGER.warn("****************************************************************");
    }

    private static Description read() {
        try (InputStream file = DemoOrganisation.class.getResourceAsStream(FILE)) {
            return new ObjectMapper().readValue(file, Description.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Description(List<DemoDesk> desks, List<NewUser> users) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record DemoDesk(
            String code,
            LocalText title,
            String secretariat,
            String numberTemplate,
            int answerDays,
            List<ServiceSheet> services) {}
}
