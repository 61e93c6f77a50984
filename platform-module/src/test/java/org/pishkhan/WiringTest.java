// SPDX-License-Identifier: Apache-2.0
package org.pishkhan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pishkhan.support.FilingBuilder.aFiling;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pishkhan.catalogue.RoutingRules;
import org.pishkhan.request.Language;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.signin.Captchas;
import org.pishkhan.signin.OneTimeCodes;
import org.pishkhan.sms.MessageKind;
import org.pishkhan.sms.MessageState;
import org.pishkhan.sms.Outbox;
import org.pishkhan.sms.Sender;
import org.pishkhan.support.FakeCatalogue;
import org.pishkhan.support.FakeExclusiveJob;
import org.pishkhan.support.FakeFilingLedger;
import org.pishkhan.support.FakeLetterProcess;
import org.pishkhan.support.FakeOutboxStore;
import org.pishkhan.support.FakeQuarantine;
import org.pishkhan.support.FakeRegisterLedger;
import org.pishkhan.support.FakeRequestStore;
import org.pishkhan.support.FakeSecretKeys;
import org.pishkhan.support.FakeSentLetters;
import org.pishkhan.support.FakeSignInStore;
import org.pishkhan.support.FakeStaff;
import org.pishkhan.support.FakeSurveyStore;
import org.pishkhan.support.FakeTransactions;
import org.pishkhan.support.People;
import org.pishkhan.survey.Reasons;
import org.pishkhan.triage.Approval;
import org.pishkhan.triage.CitizenDesk;
import org.pishkhan.triage.Inbox;
import org.pishkhan.triage.Triage;
import org.springframework.context.support.GenericXmlApplicationContext;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The rules as the module's own files wire them, with their default properties, on fakes of the ports. */
class WiringTest {

    private static final String MODULE = "alfresco/module/pishkhan-platform/";

    private final FakeRequestStore store = new FakeRequestStore();
    private final FakeOutboxStore messages = new FakeOutboxStore();
    private final FakeLetterProcess letters = new FakeLetterProcess();

    @TempDir
    Path data;

    @Test
    void carriesALetterFromTheCitizenToTheAnswer() throws Exception {
        try (GenericXmlApplicationContext context = context()) {
            store.tell(context.getBean(Outbox.class));
            Triage triage = context.getBean(Triage.class);
            letters.leadTo(triage);

            Request request =
                    context.getBean(CitizenDesk.class).submit(aFiling().build());
            String code = request.trackingCode().value();
            store.signIn(People.officer("central"));
            String task = triage.approve(People.officer("central"), code, Approval.to("expert-1"))
                    .taskId();
            letters.signIn(People.expert("expert-1"));
            Request answered =
                    context.getBean(Inbox.class).answer(People.expert("expert-1"), task, "yes", Optional.empty());
            context.getBean(Sender.class).run();

            assertThat(answered.status()).isEqualTo(Status.ANSWERED);
            assertThat(messages.about(request.trackingCode()))
                    .extracting(entry -> entry.message().kind())
                    .containsExactly(MessageKind.SUBMITTED, MessageKind.REGISTERED, MessageKind.ANSWERED);
            assertThat(messages.about(request.trackingCode()))
                    .extracting(entry -> entry.state())
                    .containsOnly(MessageState.ACCEPTED);
            assertThat(messages.about(request.trackingCode()).get(0).message().text())
                    .startsWith("میز خدمت الکترونیک: ");
        }
    }

    @Test
    void letsACitizenAskForACode() throws Exception {
        try (GenericXmlApplicationContext context = context()) {
            assertThat(context.getBean(Captchas.class).challenge().maxnumber()).isEqualTo(50_000);
            assertThat(context.getBean(OneTimeCodes.class)
                            .request(People.MARYAM, "browser", "sign-in", Language.FA)
                            .sent())
                    .isTrue();
        }
    }

    private GenericXmlApplicationContext context() throws Exception {
        GenericXmlApplicationContext context = new GenericXmlApplicationContext();
        Properties properties =
                PropertiesLoaderUtils.loadProperties(new ClassPathResource(MODULE + "alfresco-global.properties"));
        properties.setProperty("dir.root", data.toString());
        properties.setProperty("pishkhan.sms.gateway", "log");
        PropertySourcesPlaceholderConfigurer placeholders = new PropertySourcesPlaceholderConfigurer();
        placeholders.setProperties(properties);
        context.addBeanFactoryPostProcessor(placeholders);
        ports().forEach(context.getBeanFactory()::registerSingleton);
        context.load(Stream.of("request", "register", "catalogue", "survey", "sms", "signin", "scan", "triage")
                .map(rules -> MODULE + "context/" + rules + "-context.xml")
                .toArray(String[]::new));
        context.refresh();
        return context;
    }

    private Map<String, Object> ports() {
        return Map.ofEntries(
                Map.entry("pishkhan.store.requests", store),
                Map.entry("pishkhan.store.quarantine", new FakeQuarantine()),
                Map.entry("pishkhan.store.register", new FakeRegisterLedger()),
                Map.entry("pishkhan.store.outbox", messages),
                Map.entry("pishkhan.store.sentLetters", new FakeSentLetters()),
                Map.entry("pishkhan.store.filings", new FakeFilingLedger()),
                Map.entry("pishkhan.store.signIn", new FakeSignInStore()),
                Map.entry("pishkhan.store.catalogue", new FakeCatalogue()),
                Map.entry("pishkhan.store.staff", new FakeStaff()),
                Map.entry("pishkhan.store.surveys", new FakeSurveyStore()),
                Map.entry("pishkhan.store.reasons", (Reasons) List::of),
                Map.entry("pishkhan.store.routingRules", (RoutingRules) List::of),
                Map.entry("pishkhan.workflow.letters", letters),
                Map.entry("pishkhan.platform.transactions", new FakeTransactions()),
                Map.entry("pishkhan.platform.exclusiveJob", new FakeExclusiveJob()),
                Map.entry("pishkhan.platform.secretKeys", new FakeSecretKeys()),
                Map.entry("pishkhan.platform.clock", Clock.systemUTC()),
                Map.entry("pishkhan.platform.random", new SecureRandom()));
    }
}
