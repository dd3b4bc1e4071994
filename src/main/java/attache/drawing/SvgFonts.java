package attache.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of Lato that a document uses, as style sheets embed them. */
final class SvgFonts {
  /** What shapes letters; tables of hints and kerning are not needed. */
  private static final List<String> KEPT =
      List.of(
          "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "cmap", "name",
          "OS/2", "post");

  private SvgFonts() {}

  /**
   * The rule that embeds the letters of one weight.
   *
   * @param letters code points, at least one
   */
  static String rule(Fonts.Weight weight, Set<Integer> letters) throws IOException {
    try (InputStream stream = Fonts.file(weight);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
      TTFSubsetter subset = new TTFSubsetter(font, KEPT);
      letters.forEach(subset::add);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      subset.writeToStream(bytes);
      return "@font-face{font-family:Lato;font-weight:"
          + weight.css()
          + ";src:url(\"data:font/ttf;base64,"
          + Base64.getEncoder().encodeToString(bytes.toByteArray())
          + "\")}";
    }
  }
}
