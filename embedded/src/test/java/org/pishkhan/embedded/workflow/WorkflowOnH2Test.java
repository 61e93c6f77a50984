// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import org.pishkhan.embedded.HostOptions;
import org.pishkhan.embedded.SampleHost;

/** The workflow contract on H2. */
class WorkflowOnH2Test extends WorkflowContract {
    @Override
    HostOptions options() {
        return SampleHost.options();
    }
}
