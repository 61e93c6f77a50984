// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.module;

import javax.sql.DataSource;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The bean that starts modules. */
@Configuration(proxyBeanMethods = false)
public class ModuleConfiguration {
    @Bean
    ModuleStarter moduleStarter(TransactionService transactionService, DataSource dataSource, Modules modules) {
        return new ModuleStarter(transactionService, new JdbcTemplate(dataSource), modules);
    }
}
