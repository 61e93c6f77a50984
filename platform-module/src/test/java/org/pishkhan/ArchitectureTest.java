// SPDX-License-Identifier: Apache-2.0
package org.pishkhan;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.pishkhan.request.RequestStore;

/** The lines between the packages. */
@AnalyzeClasses(packages = "org.pishkhan", importOptions = ArchitectureTest.TheProduct.class)
class ArchitectureTest {

    private static final String[] RULES = {
        "org.pishkhan.request",
        "org.pishkhan.register",
        "org.pishkhan.catalogue",
        "org.pishkhan.triage",
        "org.pishkhan.sms",
        "org.pishkhan.scan",
        "org.pishkhan.signin",
        "org.pishkhan.survey"
    };

    /** Which of our packages each of them may know besides itself. */
    private static final Map<String, Set<String>> KNOWS = Map.ofEntries(
            Map.entry("request", Set.of()),
            Map.entry("register", Set.of("request")),
            Map.entry("catalogue", Set.of("request")),
            Map.entry("triage", Set.of("request", "register", "catalogue", "platform")),
            Map.entry("form", Set.of("request", "catalogue")),
            Map.entry("scan", Set.of("request")),
            Map.entry("sms", Set.of("request", "platform")),
            Map.entry("survey", Set.of("request", "platform")),
            Map.entry("signin", Set.of("request", "sms", "platform")),
            Map.entry("platform", Set.of()),
            Map.entry(
                    "store",
                    Set.of(
                            "request",
                            "register",
                            "catalogue",
                            "form",
                            "triage",
                            "sms",
                            "signin",
                            "survey",
                            "platform")),
            Map.entry("workflow", Set.of("request", "register", "catalogue", "triage", "platform")),
            Map.entry("web", Set.of("request", "register", "catalogue", "triage", "sms", "signin", "platform")),
            Map.entry(
                    "intake",
                    Set.of(
                            "request",
                            "register",
                            "catalogue",
                            "form",
                            "triage",
                            "sms",
                            "signin",
                            "survey",
                            "platform",
                            "web")),
            // an action is given a node, and store alone knows whose it is
            Map.entry(
                    "console", Set.of("request", "register", "catalogue", "triage", "sms", "platform", "web", "store")),
            Map.entry(
                    "installation",
                    Set.of("request", "register", "catalogue", "triage", "sms", "signin", "platform", "store")));

    /** Classes below {@code org.alfresco.repo}, which is not Alfresco's public API, and why there is no other way. */
    private static final Map<String, String> REPO = Map.ofEntries(
            Map.entry("org.alfresco.repo.action.ParameterDefinitionImpl", "parameters of repository actions"),
            Map.entry("org.alfresco.repo.action.executer.ActionExecuterAbstractBase", "repository actions"),
            Map.entry("org.alfresco.repo.lock.JobLockService", "the lock of the cluster"),
            Map.entry("org.alfresco.repo.lock.LockAcquisitionException", "the lock is held elsewhere"),
            Map.entry("org.alfresco.repo.model.Repository", "Company Home without a query"),
            Map.entry("org.alfresco.repo.module.AbstractModuleComponent", "module start"),
            Map.entry("org.alfresco.repo.node.NodeServicePolicies", "behaviours on nodes"),
            Map.entry("org.alfresco.repo.policy.Behaviour", "behaviours on nodes"),
            Map.entry("org.alfresco.repo.policy.ClassPolicy", "behaviours on nodes"),
            Map.entry("org.alfresco.repo.policy.ClassPolicyDelegate", "behaviours on nodes"),
            Map.entry("org.alfresco.repo.policy.BehaviourDefinition", "behaviours on nodes"),
            Map.entry("org.alfresco.repo.policy.ClassBehaviourBinding", "behaviours on nodes"),
            Map.entry("org.alfresco.repo.policy.JavaBehaviour", "behaviours on nodes"),
            Map.entry("org.alfresco.repo.policy.PolicyComponent", "behaviours on nodes"),
            Map.entry("org.alfresco.repo.security.authentication.AuthenticationUtil", "who asks, and run-as"),
            Map.entry("org.alfresco.repo.security.permissions.AccessDeniedException", "a refusal of public beans"),
            Map.entry("org.alfresco.repo.transaction.AlfrescoTransactionSupport", "after the commit"),
            Map.entry("org.alfresco.repo.transaction.DoNotRetryException", "an outage is no reason to try again"),
            Map.entry("org.alfresco.repo.transaction.RetryingTransactionHelper", "retrying transactions"),
            Map.entry("org.alfresco.repo.workflow.WorkflowModel", "names of the workflow model"),
            Map.entry("org.alfresco.repo.workflow.activiti.BaseJavaDelegate", "delegates with beans"));

    /** Neither tests nor the stand-in of Alfresco's API. */
    static final class TheProduct implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return new ImportOption.DoNotIncludeTests().includes(location) && !location.contains("/alfresco-api/");
        }
    }

    @ArchTest
    static final ArchRule RULES_ARE_PLAIN_JAVA = classes()
            .that()
            .resideInAnyPackage(RULES)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.pishkhan..",
                    "java..",
                    "javax.crypto..",
                    "org.slf4j..",
                    "com.ibm.icu..",
                    "com.google.i18n.phonenumbers..",
                    "com.fasterxml.jackson..",
                    "org.altcha..",
                    "org.json..");

    @ArchTest
    static final ArchRule RULES_SEE_OF_THE_PLATFORM_ITS_PORTS = noClasses()
            .that()
            .resideInAnyPackage(RULES)
            .should()
            .dependOnClassesThat(resideInAPackage("org.pishkhan.platform").and(not(interfaces())));

    @ArchTest
    static final ArchRule JSON_IS_FOR_THE_LOG_GATEWAY_ALONE = noClasses()
            .that()
            .resideInAnyPackage(RULES)
            .and()
            .doNotHaveSimpleName("LogGateway")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule THE_CAPTCHA_LIBRARY_IS_FOR_CAPTCHAS_ALONE = noClasses()
            .that()
            .doNotHaveSimpleName("Captchas")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.altcha..", "org.json..");

    @ArchTest
    static final ArchRule THE_SCHEMA_LIBRARY_IS_FOR_FORMS_ALONE = noClasses()
            .that()
            .resideOutsideOfPackage("org.pishkhan.form")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.networknt..");

    @ArchTest
    static final ArchRule RULES_READ_NO_CLOCK_OF_THEIR_OWN = noClasses()
            .that()
            .resideInAnyPackage(RULES)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule STATUS_HAS_ONE_WRITER = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.pishkhan.triage.StatusWriter")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "it writes to the request store",
                    call -> call.getTargetOwner().isEquivalentTo(RequestStore.class)
                            && Set.of("create", "update", "append").contains(call.getName())));

    @ArchTest
    static final ArchRule NODES_AND_TABLES_BELONG_TO_STORE = noClasses()
            .that()
            // what is made once, with rights of its own, is no work of the desk
            .resideOutsideOfPackages("org.pishkhan.store..", "org.pishkhan.installation..")
            .and()
            // reads the state of a database's failure, for the log
            .doNotHaveFullyQualifiedName("org.pishkhan.request.LoggedFailure")
            .should()
            .dependOnClassesThat(named(
                    "org.alfresco.service.cmr.repository.NodeService",
                    "org.alfresco.service.cmr.repository.ContentService",
                    "org.alfresco.service.cmr.search.SearchService",
                    "org.alfresco.service.cmr.security.PermissionService"))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "javax.sql..", "java.sql..");

    /** It says how many rows it wants, and notices when it got fewer. */
    @ArchTest
    static final ArchRule QUERIES_ARE_ASKED_BY_ONE_CLASS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.pishkhan.store.DossierSearch")
            .should()
            .dependOnClassesThat(named("org.alfresco.service.cmr.search.SearchParameters"))
            .orShould()
            .callMethodWhere(DescribedPredicate.describe(
                    "it asks a query",
                    call -> call.getTargetOwner().getName().equals("org.alfresco.service.cmr.search.SearchService")));

    @ArchTest
    static final ArchRule WORKFLOWS_BELONG_TO_WORKFLOW = noClasses()
            .that()
            .resideOutsideOfPackages("org.pishkhan.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.alfresco.service.cmr.workflow..", "org.alfresco.repo.workflow..", "org.activiti..");

    @ArchTest
    static final ArchRule SERVLETS_ARE_SEEN_BY_ONE_CLASS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.pishkhan.web.Clients")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "javax.servlet..");

    @ArchTest
    static final ArchRule NOBODY_TAKES_ALL_OF_ALFRESCO =
            noClasses().should().dependOnClassesThat(named("org.alfresco.service.ServiceRegistry"));

    @ArchTest
    static final ArchRule ALFRESCOS_INSIDE_IS_USED_FOR_A_REASON = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.alfresco.repo..").and(not(withAReason())));

    /** Whose rights count: the service account's for our own work, the system's at installation, otherwise the caller's. */
    @ArchTest
    static void rightsAreChangedInKnownPlacesOnly(JavaClasses classes) {
        Set<String> changes = classes.stream()
                .flatMap(from -> from.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(AuthenticationUtil.class))
                .filter(call ->
                        !call.getName().startsWith("is") && !call.getName().startsWith("get"))
                .map(call -> call.getOriginOwner().getSimpleName() + "." + call.getName())
                .collect(Collectors.toSet());

        assertThat(changes)
                .containsExactlyInAnyOrder(
                        "AlfrescoIdentity.runAs",
                        "AlfrescoLetterProcess.pushAuthentication",
                        "AlfrescoLetterProcess.setFullyAuthenticatedUser",
                        "AlfrescoLetterProcess.popAuthentication",
                        "ModuleStart.runAsSystem");
    }

    @ArchTest
    static void everyPackageKnowsOnlyWhomItMay(JavaClasses classes) {
        Set<String> crossed = classes.stream()
                .flatMap(from -> from.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass())
                        .filter(to -> isOurs(to) && !mayKnow(ourPackage(from), ourPackage(to)))
                        .map(to -> from.getName() + " knows " + to.getName()))
                .collect(Collectors.toSet());

        assertThat(crossed).isEmpty();
    }

    @ArchTest
    static void everyPackageHasItsLine(JavaClasses classes) {
        assertThat(classes.stream().map(ArchitectureTest::ourPackage).collect(Collectors.toSet()))
                .isEqualTo(KNOWS.keySet());
    }

    private static boolean mayKnow(String from, String to) {
        return from.equals(to) || KNOWS.getOrDefault(from, Set.of()).contains(to);
    }

    private static boolean isOurs(JavaClass any) {
        return any.getPackageName().startsWith("org.pishkhan");
    }

    private static String ourPackage(JavaClass ours) {
        return ours.getPackageName().replaceFirst("^org\\.pishkhan\\.?", "").replaceFirst("\\..*", "");
    }

    private static DescribedPredicate<JavaClass> interfaces() {
        return DescribedPredicate.describe("interfaces", JavaClass::isInterface);
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe(
                "named " + String.join(", ", names), any -> Set.of(names).contains(any.getName()));
    }

    private static DescribedPredicate<JavaClass> withAReason() {
        return DescribedPredicate.describe(
                "listed with a reason", any -> REPO.containsKey(any.getName().replaceFirst("\\$.*", "")));
    }
}
