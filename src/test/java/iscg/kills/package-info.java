/**
 * People work on the real portal over HTTP while portal, database and mail server are ended by kill -9 in turn. What the portal acknowledged
 * is written down outside it, and compared with what is there afterwards.
 */
@NullMarked
package iscg.kills;

import org.jspecify.annotations.NullMarked;
