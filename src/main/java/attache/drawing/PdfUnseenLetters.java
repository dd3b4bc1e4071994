package attache.drawing;

import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;

/**
 * Letters without a shape, laid over text that is drawn as shapes, so that it can be selected,
 * found and copied as any other. They stand in the order in which they are seen, as readers of PDF
 * expect of every script. Used for one document by one thread.
 */
final class PdfUnseenLetters {
  /** Codes of a font of this kind. */
  private static final int MOST_CODES = 255;

  /** Parts of an em. */
  private static final float EM = 1000;

  private final PDDocument document;
  private final List<Letters> fonts = new ArrayList<>();

  PdfUnseenLetters(PDDocument document) {
    this.document = document;
  }

  /**
   * A letter of some width, which differs between typefaces and with the place in a word.
   *
   * @param letter code point
   * @param width thousandths of an em
   */
  private record Kind(int letter, int width) {}

  /** A letter at its place, in pixels. */
  private record Place(int letter, double left, double width) {
    Kind kind(float size) {
      return new Kind(letter, (int) Math.rint(width / size * EM));
    }
  }

  /**
   * Writes a text at 0, 0 of a drawing whose rows go down.
   *
   * @param layout how the text is drawn
   * @param size of an em, in pixels
   */
  void write(PDPageContentStream content, String text, TextLayout layout, float size)
      throws IOException {
    content.beginText();
    for (Place place : places(text, layout)) {
      Kind kind = place.kind(size);
      Letters letters = letters(kind);
      content.setFont(letters, size);
      content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) place.left(), 0));
      content.showText(letters.code(kind));
    }
    content.endText();
  }

  private static List<Place> places(String text, TextLayout layout) {
    List<Place> places = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      int next = at + Character.charCount(letter);
      Rectangle2D seen = layout.getLogicalHighlightShape(at, next).getBounds2D();
      places.add(new Place(letter, seen.getX(), seen.getWidth()));
      at = next;
    }
    places.sort(Comparator.comparingDouble(Place::left));
    return places;
  }

  /** The font that has a letter, or room for it. */
  private Letters letters(Kind letter) throws IOException {
    for (Letters font : fonts) {
      if (font.has(letter)) {
        return font;
      }
    }
    if (fonts.isEmpty() || fonts.getLast().isFull()) {
      fonts.add(new Letters(new COSDictionary()));
    }
    return fonts.getLast();
  }

  /** Writes which letters were used into the document; nothing can be written afterwards. */
  void finish() throws IOException {
    for (Letters font : fonts) {
      font.describe(document);
    }
  }

  /** A font whose letters have a width and nothing else. */
  private static final class Letters extends PDType3Font {
    private final COSDictionary font;
    private final Map<Kind, Integer> codes = new LinkedHashMap<>();

    Letters(COSDictionary font) throws IOException {
      super(begun(font));
      this.font = font;
    }

    private static COSDictionary begun(COSDictionary font) {
      font.setItem(COSName.TYPE, COSName.FONT);
      font.setItem(COSName.SUBTYPE, COSName.TYPE3);
      font.setItem(COSName.FONT_BBOX, numbers(0, -200, EM, 800));
      font.setItem(COSName.FONT_MATRIX, numbers(1 / EM, 0, 0, 1 / EM, 0, 0));
      font.setItem(COSName.RESOURCES, new COSDictionary());
      COSDictionary encoding = new COSDictionary();
      encoding.setItem(COSName.TYPE, COSName.ENCODING);
      encoding.setItem(COSName.DIFFERENCES, new COSArray());
      font.setItem(COSName.ENCODING, encoding);
      font.setItem(COSName.CHAR_PROCS, new COSDictionary());
      return font;
    }

    private static COSArray numbers(float... numbers) {
      COSArray array = new COSArray();
      for (float number : numbers) {
        array.add(new COSFloat(number));
      }
      return array;
    }

    boolean has(Kind letter) {
      return codes.containsKey(letter);
    }

    boolean isFull() {
      return codes.size() == MOST_CODES;
    }

    /** What stands for a letter in texts that are written, one code each. */
    String code(Kind letter) {
      return Character.toString(codes.computeIfAbsent(letter, none -> codes.size() + 1));
    }

    @Override
    protected byte[] encode(int code) {
      return new byte[] {(byte) code};
    }

    void describe(PDDocument document) throws IOException {
      COSArray names = new COSArray();
      names.add(COSInteger.ONE);
      COSArray advances = new COSArray();
      COSDictionary shapes = new COSDictionary();
      StringBuilder pairs = new StringBuilder();
      codes.forEach(
          (kind, code) -> {
            names.add(COSName.getPDFName("u" + code));
            advances.add(COSInteger.get(kind.width()));
            pairs.append(String.format(Locale.ROOT, "<%02X> <%s>\n", code, utf16(kind.letter())));
          });
      for (Map.Entry<Kind, Integer> kind : codes.entrySet()) {
        shapes.setItem(
            COSName.getPDFName("u" + kind.getValue()),
            stream(document, kind.getKey().width() + " 0 d0"));
      }
      font.getCOSDictionary(COSName.ENCODING).setItem(COSName.DIFFERENCES, names);
      font.setItem(COSName.CHAR_PROCS, shapes);
      font.setInt(COSName.FIRST_CHAR, 1);
      font.setInt(COSName.LAST_CHAR, codes.size());
      font.setItem(COSName.WIDTHS, advances);
      font.setItem(COSName.TO_UNICODE, stream(document, toUnicode(pairs.toString())));
    }

    private String toUnicode(String pairs) {
      StringBuilder map = new StringBuilder();
      map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
      map.append("/CMapName /Letters def\n/CMapType 2 def\n");
      map.append("1 begincodespacerange\n<01> <FF>\nendcodespacerange\n");
      List<String> lines = pairs.lines().toList();
      // A block may have a hundred pairs.
      for (int first = 0; first < lines.size(); first += 100) {
        List<String> block = lines.subList(first, Math.min(lines.size(), first + 100));
        map.append(block.size()).append(" beginbfchar\n");
        block.forEach(line -> map.append(line).append('\n'));
        map.append("endbfchar\n");
      }
      return map.append("endcmap\nend\nend\n").toString();
    }

    private static String utf16(int letter) {
      StringBuilder digits = new StringBuilder();
      for (byte part : Character.toString(letter).getBytes(StandardCharsets.UTF_16BE)) {
        digits.append(String.format(Locale.ROOT, "%02X", part & 0xff));
      }
      return digits.toString();
    }

    private static COSStream stream(PDDocument document, String content) throws IOException {
      COSStream stream = document.getDocument().createCOSStream();
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(content.getBytes(StandardCharsets.US_ASCII));
      }
      return stream;
    }
  }
}
