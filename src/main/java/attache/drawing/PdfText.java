package attache.drawing;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Writes text into a PDF in the letters of Lato, of which those that are used come into the file.
 * Text in other typefaces is drawn as shapes, with letters over it that are not seen but can be
 * selected, found and copied.
 */
final class PdfText extends PdfBoxGraphics2DFontTextDrawer {
  private final PDDocument document;
  private final Map<Fonts.Weight, PDFont> fonts = new EnumMap<>(Fonts.Weight.class);

  private final PdfUnseenLetters unseen;

  PdfText(PDDocument document) {
    this.document = document;
    unseen = new PdfUnseenLetters(document);
  }

  @Override
  public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) {
    return true;
  }

  @Override
  public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv env)
      throws IOException, FontFormatException {
    if (super.canDrawText((AttributedCharacterIterator) text.clone(), env)) {
      super.drawText(text, env);
      return;
    }
    TextLayout layout = new TextLayout(text, Fonts.CONTEXT);
    Shape shape = layout.getOutline(null);
    PDPageContentStream content = env.getContentStream();
    content.saveGraphicsState();
    env.applyPaint(env.getPaint(), shape);
    walk(content, shape);
    content.restoreGraphicsState();
    unseen.write(content, letters(text), layout, env.getFont().getSize2D());
  }

  private static String letters(AttributedCharacterIterator text) {
    StringBuilder letters = new StringBuilder();
    for (char c = text.first(); c != CharacterIterator.DONE; c = text.next()) {
      letters.append(c);
    }
    return letters.toString();
  }

  /** Fills a shape. */
  private static void walk(PDPageContentStream content, Shape shape) throws IOException {
    float[] p = new float[6];
    float x = 0;
    float y = 0;
    boolean any = false;
    PathIterator path = shape.getPathIterator(null);
    for (; !path.isDone(); path.next()) {
      any = true;
      switch (path.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
        case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
        // A curve of the second degree, as one of the third.
        case PathIterator.SEG_QUADTO ->
            content.curveTo(
                (x + 2 * p[0]) / 3,
                (y + 2 * p[1]) / 3,
                (p[2] + 2 * p[0]) / 3,
                (p[3] + 2 * p[1]) / 3,
                p[2],
                p[3]);
        case PathIterator.SEG_CUBICTO -> content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
        default -> content.closePath();
      }
      int end =
          switch (path.currentSegment(p)) {
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> 0;
          };
      x = p[end];
      y = p[end + 1];
    }
    if (any && path.getWindingRule() == PathIterator.WIND_EVEN_ODD) {
      content.fillEvenOdd();
    } else if (any) {
      content.fill();
    }
  }

  /** Ends what was written; only then the document is whole. */
  void finish() throws IOException {
    unseen.finish();
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
