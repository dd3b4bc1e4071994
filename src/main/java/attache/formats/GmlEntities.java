package attache.formats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The characters that GML and HTML write as names or numbers between an ampersand and a semicolon.
 */
final class GmlEntities {
  private static final int LONGEST = 10;
  private static final int FIRST_OF_LATIN_1 = 0xA0;

  /** The names of ISO 8859-1's upper half in the order of their numbers. */
  private static final List<String> LATIN_1 =
      List.of(
          ("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg"
                  + " plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12"
                  + " frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave"
                  + " Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc"
                  + " Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave"
                  + " aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave"
                  + " iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash"
                  + " ugrave uacute ucirc uuml yacute thorn yuml")
              .split(" ", -1));

  private static final Map<String, String> NAMED = new HashMap<>();

  static {
    NAMED.put("quot", "\"");
    NAMED.put("amp", "&");
    NAMED.put("lt", "<");
    NAMED.put("gt", ">");
    NAMED.put("apos", "'");
    for (int i = 0; i < LATIN_1.size(); i++) {
      NAMED.put(LATIN_1.get(i), Character.toString(FIRST_OF_LATIN_1 + i));
    }
  }

  private GmlEntities() {}

  /** A text with its entities as characters; what is none stays as it is. */
  static String decoded(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int at = 0;
    for (int mark = text.indexOf('&'); mark >= 0; mark = text.indexOf('&', at)) {
      plain.append(text, at, mark);
      int end = mark + 1;
      while (end < text.length() && end <= mark + LONGEST && text.charAt(end) != ';') {
        end++;
      }
      String character =
          end < text.length() && text.charAt(end) == ';'
              ? character(text.substring(mark + 1, end))
              : "";
      if (character.isEmpty()) {
        plain.append('&');
        at = mark + 1;
      } else {
        plain.append(character);
        at = end + 1;
      }
    }
    return plain.append(text, at, text.length()).toString();
  }

  private static String character(String name) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, "");
    }
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    try {
      int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    } catch (NumberFormatException none) {
      return "";
    }
  }
}
