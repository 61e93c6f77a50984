// SPDX-License-Identifier: Apache-2.0
/**
 * Who gets which answer, for every operation of the interface: the table {@code rights.txt}, the roles and the requests in every
 * status that it is tried with.
 */
package org.pishkhan.acceptance.rights;
