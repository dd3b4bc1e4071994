package attache.drawing;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Writes text into a PDF in the letters of Lato, of which those that are used come into the file.
 * Text in other typefaces is drawn as shapes.
 */
final class PdfText extends PdfBoxGraphics2DFontTextDrawer {
  private final PDDocument document;
  private final Map<Fonts.Weight, PDFont> fonts = new EnumMap<>(Fonts.Weight.class);

  PdfText(PDDocument document) {
    this.document = document;
  }

  @Override
  protected @Nullable PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
    Optional<Fonts.Weight> weight = Fonts.weight(font);
    if (weight.isEmpty()) {
      return null;
    }
    PDFont known = fonts.get(weight.get());
    if (known == null) {
      // Its letters are read again when the document is saved, so it is closed only with that.
      TrueTypeFont letters =
          new TTFParser().parse(new RandomAccessReadBuffer(Fonts.file(weight.get())));
      // A ligature would be one letter that is found and copied as none.
      letters.setEnableGsub(false);
      document.registerTrueTypeFontForClosing(letters);
      known = PDType0Font.load(document, letters, true);
      fonts.put(weight.get(), known);
    }
    return known;
  }
}
