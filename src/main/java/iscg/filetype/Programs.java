package iscg.filetype;

import java.util.Set;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/** What runs when it is opened, by content and by name. */
final class Programs {

    /** What Windows, macOS or Linux run, install or obey when somebody double-clicks it. */
    private static final Set<String> EXTENSIONS = Set.of(
            "exe com scr pif msi msp mst dll cpl sys ocx bat cmd ps1 psm1 psd1 vbs vbe vb js jse mjs cjs ws wsf wsc wsh hta jar"
                    .concat(
                            " class war sh bash zsh csh ksh fish py pyc pyw pl rb php lua tcl lnk url website reg inf ins isp")
                    .concat(
                            " scf gadget application appref jnlp desktop command workflow action scpt app apk aab ipa dmg pkg")
                    .concat(" deb rpm run elf so dylib chm hlp msc xll xla xlam ppa ppam vhd vhdx svg swf")
                    .split(" "));

    private static final Set<MediaType> MEDIA_TYPES = Set.of(
            MediaType.application("x-executable"),
            MediaType.application("x-msdownload"),
            MediaType.application("x-dosexec"),
            MediaType.application("x-elf"),
            MediaType.application("x-sharedlib"),
            MediaType.application("x-object"),
            MediaType.application("x-mach-o"),
            MediaType.application("x-ms-installer"),
            MediaType.application("x-msi"),
            MediaType.application("x-ms-shortcut"),
            MediaType.application("x-sh"),
            MediaType.application("x-bat"),
            MediaType.application("java-vm"),
            MediaType.application("java-archive"),
            MediaType.application("vnd.android.package-archive"),
            MediaType.application("x-itunes-ipa"),
            MediaType.application("x-shockwave-flash"),
            MediaType.text("javascript"));

    private Programs() {}

    static boolean bear(String extension) {
        return EXTENSIONS.contains(extension);
    }

    static boolean include(String mediaType) {
        var registry = MediaTypeRegistry.getDefaultRegistry();
        var type = MediaType.parse(mediaType);
        for (var ancestor = type; ancestor != null; ancestor = registry.getSupertype(ancestor)) {
            if (MEDIA_TYPES.contains(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
