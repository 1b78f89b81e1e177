/** REST addresses of the gateway: files and receipts for a session or token, and what is open to citizens. */
@NullMarked
package vn.tthc.gateway.rest;

import org.jspecify.annotations.NullMarked;
