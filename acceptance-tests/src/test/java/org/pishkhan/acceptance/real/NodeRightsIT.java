// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.actor.Staff;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Reply;

/** What the desk decides cannot be changed behind its back, by whichever of Alfresco's interfaces and whoever tries. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodeRightsIT {

    private final Cast cast = new Cast();
    private final Repository administrator = Repository.as(cast.administrator());
    private final Map<String, Staff> people = new LinkedHashMap<>();
    private final Map<String, String> portraits = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();

    private String dossier;
    private String file;
    private String event;

    @BeforeAll
    void fileALetterThatAnExpertHas() {
        people.put("an officer of the desk", cast.officer("central"));
        people.put("an officer of another desk", cast.officer("medicine"));
        people.put("the expert with the letter", cast.expert(1));
        people.put("an expert without it", cast.expert(2));
        people.put("a secretary", cast.secretary());
        people.put("somebody without a role", cast.colleague("employee"));
        people.values().forEach(Staff::takesATicket);
        String code = cast.citizen().filed(LetterDraft.to("central").withBody(Attachment.pdf("متن.pdf")));
        cast.officer("central").approvesFor(code, "expert-1").granted();
        dossier = administrator.dossier("central", code);
        file = administrator.child(dossier, "body.pdf");
        event = administrator.children(dossier, "pishkhan:history").get(0);
    }

    /** So that a refusal below is one, and no mistake in the call. */
    @TestFactory
    Stream<DynamicTest> whoeverOwnsANodeCan() {
        Stream<Deed> onFolders = Stream.of(
                        Deed.changing("cm:description", "x"), Deed.filling(), Deed.permitting(), Deed.removing())
                .flatMap(deeds -> deeds);
        Stream<Deed> onDocuments = Stream.concat(Deed.rewriting(), Deed.locking());
        return Stream.concat(
                onFolders.map(deed -> succeeding(deed, administrator.folderAtHome())),
                onDocuments.map(deed -> succeeding(deed, administrator.documentAtHome())));
    }

    private DynamicTest succeeding(Deed deed, String node) {
        return dynamicTest(deed.name(), () -> {
            Reply reply = administrator.tries(deed, node, administrator.folderAtHome());
            assertThat(reply.status()).as("%s: %s", deed, reply.text()).isBetween(200, 299);
        });
    }

    @TestFactory
    Stream<DynamicTest> staffCanDoNothingToADossier() {
        Stream<Deed> deeds = Stream.of(
                        decidedFacts(),
                        Deed.changing("cm:description", "x"),
                        Deed.filling(),
                        Deed.permitting(),
                        Deed.removing())
                .flatMap(each -> each);
        return byEverybody(deeds, dossier);
    }

    @TestFactory
    Stream<DynamicTest> staffCanDoNothingToAFile() {
        Stream<Deed> deeds = Stream.of(
                        Deed.changing("pishkhan:sha256", "0"),
                        Deed.rewriting(),
                        Deed.locking(),
                        Deed.permitting(),
                        Deed.removing())
                .flatMap(each -> each);
        return byEverybody(deeds, file);
    }

    @TestFactory
    Stream<DynamicTest> staffCanDoNothingToAnEntryOfTheHistory() {
        Stream<Deed> deeds = Stream.of(Deed.changing("pishkhan:note", "x"), Deed.permitting(), Deed.removing())
                .flatMap(each -> each);
        return byEverybody(deeds, event);
    }

    /** All rights there are, and yet the desk alone decides. */
    @TestFactory
    Stream<DynamicTest> anAdministratorDecidesNothingByHand() {
        Stream<Deed> onTheDossier =
                Stream.of(decidedFacts(), Deed.filling(), Deed.removing()).flatMap(each -> each);
        Stream<Deed> onTheFile = Stream.of(Deed.changing("pishkhan:sha256", "0"), Deed.rewriting(), Deed.removing())
                .flatMap(each -> each);
        Stream<Deed> onTheEvent = Stream.concat(Deed.changing("pishkhan:note", "x"), Deed.removing());
        Staff admin = cast.administrator();
        return Stream.of(
                        onTheDossier.map(deed -> refused("an administrator", admin, deed, dossier)),
                        onTheFile.map(deed -> refused("an administrator, on a file:", admin, deed, file)),
                        onTheEvent.map(deed -> refused("an administrator, on the history:", admin, deed, event)))
                .flatMap(tests -> tests);
    }

    private static Stream<Deed> decidedFacts() {
        return Stream.of(
                        Deed.changing("pishkhan:status", "answered"),
                        Deed.changing("pishkhan:letterNumber", "1405/0"),
                        Deed.changing("pishkhan:assignee", "employee"),
                        Deed.changing("pishkhan:desk", "medicine"))
                .flatMap(deeds -> deeds);
    }

    private Stream<DynamicTest> byEverybody(Stream<Deed> deeds, String node) {
        return deeds.flatMap(deed ->
                people.entrySet().stream().map(person -> refused(person.getKey(), person.getValue(), deed, node)));
    }

    private DynamicTest refused(String who, Staff person, Deed deed, String node) {
        return dynamicTest(who + " cannot " + deed, () -> {
            String before = portraits.computeIfAbsent(node, administrator::portrait);
            Repository user = Repository.as(person);
            String folder = folders.computeIfAbsent(person.userName(), any -> user.folderAtHome());

            Reply reply = user.tries(deed, node, folder);

            assertThat(reply.status()).as("%s: %s", deed, reply.text()).isGreaterThanOrEqualTo(400);
            assertThat(administrator.portrait(node)).isEqualTo(before);
        });
    }

    @Test
    void theDeskAndTheExpertReadTheDossier() {
        for (Staff reader : List.of(cast.officer("central"), cast.expert(1))) {
            Repository user = Repository.as(reader);
            user.reads(dossier).granted();
            user.readsByCmis(dossier).granted();
            user.readsContent(file).granted();
            user.reads(event).granted();
        }
    }

    @Test
    void nobodyElseReadsIt() {
        for (String who : List.of("officer-medicine", "expert-2", "secretary", "manager", "evaluator", "employee")) {
            Repository user = Repository.as(cast.colleague(who));
            for (String node : List.of(dossier, file, event)) {
                assertThat(user.reads(node).status()).as(who).isIn(403, 404);
                assertThat(user.readsByCmis(node).status()).as(who).isIn(403, 404);
            }
            assertThat(user.readsContent(file).status()).as(who).isIn(403, 404);
        }
    }
}
