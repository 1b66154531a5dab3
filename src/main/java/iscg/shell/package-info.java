/**
 * The frame around every view: header, navigation, languages, account, footer; and what the browser needs to know of the
 * page. Knows no feature: views enter by {@code @Menu}, rooms give it what it shows through {@link iscg.ui.MenuCount} and
 * {@link iscg.ui.Account}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "ui"})
package iscg.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
