// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.platform;

/** Runs a job on one node of the cluster at a time. */
public interface ExclusiveJob {

    /** Runs the job if no other node is at it; answers whether it ran. */
    boolean run(String name, Runnable job);
}
