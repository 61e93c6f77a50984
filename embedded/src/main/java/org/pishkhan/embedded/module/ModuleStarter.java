// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.module;

import java.util.Collection;
import java.util.List;
import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEvent;
import org.springframework.core.Ordered;
import org.springframework.extensions.surf.util.AbstractLifecycleBean;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Runs the start components of all modules as System in one transaction, before any other bean of a module hears that
 * the host is up. A component that runs once only is remembered after its success. Sources: {@code ModuleStarter},
 * {@code ModuleComponentHelper}.
 */
final class ModuleStarter extends AbstractLifecycleBean implements Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleStarter.class);

    private final TransactionService transactionService;
    private final JdbcTemplate jdbc;
    private final Modules modules;

    ModuleStarter(TransactionService transactionService, JdbcTemplate jdbc, Modules modules) {
        this.transactionService = transactionService;
        this.jdbc = jdbc;
        this.modules = modules;
    }

    @Override
    protected void onBootstrap(ApplicationEvent event) {
        jdbc.execute("create table if not exists host_module_component ("
                + "module varchar(100) not null, name varchar(200) not null, primary key (module, name))");
        AuthenticationUtil.runAsSystem(
                () -> transactionService.getRetryingTransactionHelper().doInTransaction(() -> {
                    startAll();
                    return null;
                }));
    }

    private void startAll() {
        Collection<AbstractModuleComponent> components = getApplicationContext()
                .getBeansOfType(AbstractModuleComponent.class)
                .values();
        List<Modules.Module> all = modules.all();
        for (Modules.Module module : all) {
            LOG.info("Starting module {} {}", module.id(), module.version());
            components.stream()
                    .filter(component -> module.id().equals(component.getModuleId()))
                    .forEach(this::start);
        }
        components.stream()
                .filter(component ->
                        all.stream().noneMatch(module -> module.id().equals(component.getModuleId())))
                .forEach(component -> LOG.error(
                        "Component {} belongs to module {}, which is not there",
                        component.getName(),
                        component.getModuleId()));
    }

    private void start(AbstractModuleComponent component) {
        if (component.isExecuteOnceOnly() && isDone(component)) {
            return;
        }
        component.execute();
        if (component.isExecuteOnceOnly()) {
            jdbc.update(
                    "insert into host_module_component (module, name) values (?, ?)",
                    component.getModuleId(),
                    component.getName());
        }
    }

    private boolean isDone(AbstractModuleComponent component) {
        Integer count = jdbc.queryForObject(
                "select count(*) from host_module_component where module = ? and name = ?",
                Integer.class,
                component.getModuleId(),
                component.getName());
        return count != null && count > 0;
    }

    /** In Alfresco its bean is defined before those of modules. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    protected void onShutdown(ApplicationEvent event) {}
}
