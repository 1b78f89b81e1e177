/** What a GraphQL error says to programs: the same slug, status and violations as the problem details of REST. */
@NullMarked
package vn.tthc.gateway.errors;

import org.jspecify.annotations.NullMarked;
