// SPDX-License-Identifier: Apache-2.0
/** Rights: what the permissions mean, who has them, and the public beans that ask for them. */
package org.pishkhan.embedded.repository.access;
