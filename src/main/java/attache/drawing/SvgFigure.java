package attache.drawing;

import attache.work.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * Writes figures as SVG: shapes as shapes, text as text with the letters that it needs, layers and
 * accounts by name, so that Inkscape and others can edit them. The same figure gives the same
 * bytes.
 */
final class SvgFigure {
  private static final double MILLIMETRES_AN_INCH = 25.4;

  private SvgFigure() {}

  static void write(Figure figure, OutputStream out, Progress progress) throws IOException {
    progress.report(0);
    SvgElements elements = new SvgElements();
    figure.paint(new SvgGraphics(elements), progress.part(0, 0.8));
    progress.report(0.8);
    StringBuilder document = new StringBuilder(elements.body().length() + (1 << 16));
    begin(document, figure);
    fonts(document, elements.letters());
    if (elements.definitions().length() > 0) {
      document.append("  <defs>\n").append(elements.definitions()).append("  </defs>\n");
    }
    document.append(elements.body()).append("</svg>\n");
    progress.report(0.9);
    out.write(document.toString().getBytes(StandardCharsets.UTF_8));
    progress.report(1);
  }

  private static void begin(StringBuilder document, Figure figure) {
    FigureSize size = figure.options().size();
    document
        .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .append(" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\"")
        .append(" version=\"1.1\" width=\"")
        .append(millimetres(size.width(), size.dpi()))
        .append("\" height=\"")
        .append(millimetres(size.height(), size.dpi()))
        .append("\" viewBox=\"0 0 ")
        .append(size.width())
        .append(' ')
        .append(size.height())
        .append("\" role=\"img\" aria-labelledby=\"figure-title figure-description\">\n");
    document
        .append("  <title id=\"figure-title\">")
        .append(SvgElements.escaped(figure.record().title()))
        .append("</title>\n  <desc id=\"figure-description\">")
        .append(SvgElements.escaped(figure.record().description()))
        .append("</desc>\n  <metadata>")
        .append(SvgElements.escaped(figure.record().toJson()))
        .append("</metadata>\n");
  }

  private static String millimetres(int pixels, double dpi) {
    return SvgElements.number(pixels / dpi * MILLIMETRES_AN_INCH) + "mm";
  }

  private static void fonts(StringBuilder document, Map<Fonts.Weight, Set<Integer>> letters)
      throws IOException {
    document.append("  <style>text{font-kerning:none;font-variant-ligatures:none}");
    for (Map.Entry<Fonts.Weight, Set<Integer>> one : letters.entrySet()) {
      document.append(SvgFonts.rule(one.getKey(), one.getValue()));
    }
    document.append("</style>\n");
  }
}
