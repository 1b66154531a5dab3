/** The pages of needs: submitting, one's own and the forwarded ones, a need's page, the secretariat's queue. */
@NullMarked
@NamedInterface("ui")
package iscg.need.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
