/**
 * The demo identity provider: real OpenID Connect with invented people. It stands in for the institution's own provider and
 * shares nothing with the portal but the protocol and the six languages.
 */
@NullMarked
package iscg.evaluation.identity;

import org.jspecify.annotations.NullMarked;
