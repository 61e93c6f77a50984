// SPDX-License-Identifier: Apache-2.0
/**
 * What every web script shares: reading a call (path, query, JSON, multipart), the client's address, cookies, and answering
 * in JSON, files and problems. Knows HTTP and web scripts; knows nothing of the desk's rules beyond their values and
 * refusals.
 */
package org.pishkhan.web;
