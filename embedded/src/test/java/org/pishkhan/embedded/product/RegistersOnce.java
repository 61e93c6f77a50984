// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pishkhan.register.Register;
import org.pishkhan.request.Event;
import org.pishkhan.request.IllegalTransition;
import org.pishkhan.request.Request;
import org.pishkhan.request.Step;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.triage.Approval;
import org.pishkhan.triage.Approved;

/** Numbers, tasks and messages of a decision: all or nothing, and once, when many decide at the same moment. */
interface RegistersOnce extends WithProduct {

    @Test
    default void numbersParallelApprovalsWithoutGapOrDuplicate() throws Exception {
        int many = 50;
        List<TrackingCode> codes = IntStream.range(0, many)
                .mapToObj(i -> product().submit("medicine").trackingCode())
                .toList();
        long before = product().count("pishkhan_register where secretariat = 'medicine'");

        List<Approved> approved = AtOnce.all(
                many,
                codes.stream()
                        .<Callable<Approved>>map(code -> () -> product().approve("officer-medicine", code, "expert-1"))
                        .toList());

        assertThat(approved).extracting(Approved::letterNumber).doesNotHaveDuplicates();
        assertThat(approved).extracting(Approved::taskId).doesNotHaveDuplicates();
        Long greatest = product()
                .jdbc()
                .queryForObject(
                        "select max(ordinal) from pishkhan_register where secretariat = 'medicine'", Long.class);
        assertThat(greatest).isEqualTo(before + many);
        assertThat(product().count("pishkhan_register where secretariat = 'medicine'"))
                .isEqualTo(before + many);
        assertThat(product()
                        .asPublic(() -> product()
                                .bean("pishkhan.register.register", Register.class)
                                .gaps(Set.of("medicine"), OptionalInt.empty())))
                .isEmpty();
        assertThat(codes).allSatisfy(this::wasRegisteredOnce);
    }

    @Test
    default void letsOneOfTwoDecisionsWin() throws Exception {
        TrackingCode code = product().submit("central").trackingCode();

        List<Object> outcomes = AtOnce.all(6, Collections.nCopies(6, () -> {
            try {
                return product().approve(OFFICER, code, "expert-1");
            } catch (IllegalTransition refused) {
                return refused;
            }
        }));

        assertThat(outcomes).filteredOn(Approved.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(IllegalTransition.class::isInstance).hasSize(5);
        assertThat(product().count("pishkhan_register where tracking_code = '" + code.value() + "'"))
                .isEqualTo(1);
    }

    @Test
    default void leavesNothingOfWhatWasRolledBack() {
        TrackingCode code = product().submit("central").trackingCode();
        long tasks = product().count("act_ru_task");
        long instances = product().count("act_hi_procinst");
        long lines = product().count("pishkhan_register");
        long messages = product().count("pishkhan_outbox");
        Request before = product().find(code);

        assertThatThrownBy(() -> product().as(OFFICER, () -> {
                    product()
                            .triage()
                            .approve(product().staff().member(OFFICER), code.value(), Approval.to("expert-1"));
                    throw new IllegalStateException("and then the power failed");
                }))
                .hasMessageContaining("power");

        assertThat(product().find(code)).isEqualTo(before);
        assertThat(product().history(code)).hasSize(1);
        assertThat(product().mayRead("expert-1", code)).isFalse();
        assertThat(product().count("act_ru_task")).isEqualTo(tasks);
        assertThat(product().count("act_hi_procinst")).isEqualTo(instances);
        assertThat(product().count("pishkhan_register")).isEqualTo(lines);
        assertThat(product().count("pishkhan_outbox")).isEqualTo(messages);
    }

    private void wasRegisteredOnce(TrackingCode code) {
        String about = " where tracking_code = '" + code.value() + "'";
        assertThat(product().count("pishkhan_register" + about)).isEqualTo(1);
        assertThat(product().count("pishkhan_outbox" + about + " and kind = 'registered'"))
                .isEqualTo(1);
        assertThat(product()
                        .count("act_ru_variable where name_ = 'pishkhanwf_trackingCode' and task_id_ is null"
                                + " and text_ = '" + code.value() + "'"))
                .as("live workflows of " + code)
                .isEqualTo(1);
        assertThat(product().history(code)).extracting(Event::step).containsExactly(Step.SUBMITTED, Step.REGISTERED);
    }
}
