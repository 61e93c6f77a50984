// SPDX-License-Identifier: Apache-2.0
package org.springframework.extensions.webscripts;

/** A request that stands in front of another one. */
public interface WrappingWebScriptRequest extends WebScriptRequest {
    WebScriptRequest getNext();
}
