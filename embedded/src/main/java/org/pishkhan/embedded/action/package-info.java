// SPDX-License-Identifier: Apache-2.0
/** Repository actions that are carried out at once, in the caller's transaction and under the caller's rights. */
package org.pishkhan.embedded.action;
