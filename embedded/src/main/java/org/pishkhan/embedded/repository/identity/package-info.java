// SPDX-License-Identifier: Apache-2.0
/** Who somebody is: users of a thread, people, groups, passwords and tickets. */
package org.pishkhan.embedded.repository.identity;
