// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.util.Optional;

/**
 * What an officer wants to see of a desk's queue, newest first.
 *
 * @param desk code of the desk
 * @param view the tab; ignored when a status is given
 * @param status only requests in this state, if given ({@code closed} and {@code withdrawn} look into the archive)
 * @param words folded words that all must occur in subject, name, tracking code or register number; empty = no filter
 */
public record QueueQuery(String desk, QueueView view, Optional<Status> status, String words, Paging paging) {}
