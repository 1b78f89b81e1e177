/** The pages of the web front end at their readable addresses. */
@NullMarked
package vn.tthc.gateway.page;

import org.jspecify.annotations.NullMarked;
