package attache.drawing;

import attache.text.Messages;
import attache.work.Progress;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes figures as a PDF of one page in their printed size: shapes as shapes, text as text that
 * can be searched and copied, whatever its script, with the letters of Lato that it needs,
 * alternative text, bookmarks and metadata. The same figure gives the same bytes: no time is
 * written, and the document's id follows from its content.
 */
final class PdfFigure {
  private static final String LANGUAGE = "en-GB";

  private PdfFigure() {}

  static void write(Figure figure, OutputStream out, Progress progress) throws IOException {
    progress.report(0);
    FigureOptions options = figure.options();
    FigureRecord record = figure.record();
    try (PDDocument document = new PDDocument();
        PdfText text = new PdfText(document)) {
      FigureSize size = options.size();
      PDPage page =
          new PDPage(
              new PDRectangle(
                  (float) size.points(size.width()), (float) size.points(size.height())));
      document.addPage(page);
      PDFormXObject drawn = draw(document, figure, text, progress.part(0, 0.6));
      text.finish();
      progress.report(0.6);
      place(document, page, drawn, (float) size.points(1));
      describe(document, record);
      alternative(document, page, record.description());
      bookmarks(document, page, figure);
      progress.report(0.7);
      document.setDocumentId((long) record.hashCode());
      document.save(out);
      progress.report(1);
    }
  }

  private static PDFormXObject draw(
      PDDocument document, Figure figure, PdfText text, Progress progress) throws IOException {
    PdfBoxGraphics2D graphics =
        new PdfBoxGraphics2D(
            document, (float) figure.options().width(), (float) figure.options().height());
    graphics.setFontTextDrawer(text);
    figure.paint(graphics, progress);
    graphics.dispose();
    return graphics.getXFormObject();
  }

  /** Puts the drawing on the page, marked as the figure that the alternative text is of. */
  private static void place(PDDocument document, PDPage page, PDFormXObject drawn, float scale)
      throws IOException {
    COSDictionary marks = new COSDictionary();
    marks.setInt(COSName.MCID, 0);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginMarkedContent(
          COSName.getPDFName(StandardStructureTypes.Figure), PDPropertyList.create(marks));
      content.saveGraphicsState();
      content.transform(Matrix.getScaleInstance(scale, scale));
      content.drawForm(drawn);
      content.restoreGraphicsState();
      content.endMarkedContent();
    }
  }

  private static void alternative(PDDocument document, PDPage page, String description) {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    PDStructureTreeRoot root = new PDStructureTreeRoot();
    PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    PDStructureElement element = new PDStructureElement(StandardStructureTypes.Figure, whole);
    element.setPage(page);
    element.setAlternateDescription(description);
    element.appendKid(0);
    whole.appendKid(element);
    root.appendKid(whole);
    catalog.setStructureTreeRoot(root);
    PDMarkInfo tagged = new PDMarkInfo();
    tagged.setMarked(true);
    catalog.setMarkInfo(tagged);
    catalog.setLanguage(LANGUAGE);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
  }

  private static void describe(PDDocument document, FigureRecord record) throws IOException {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(record.title());
    information.setSubject(record.description());
    information.setCreator(record.program());
    information.setCustomMetadataValue(FigureRecord.KEY, record.toJson());
    PDMetadata metadata =
        new PDMetadata(
            document, new ByteArrayInputStream(Xmp.of(record).getBytes(StandardCharsets.UTF_8)));
    document.getDocumentCatalog().setMetadata(metadata);
  }

  private static void bookmarks(PDDocument document, PDPage page, Figure figure) {
    PDDocumentOutline outline = new PDDocumentOutline();
    PDOutlineItem whole = bookmark(page, figure, figure.record().title(), 0);
    outline.addLast(whole);
    whole.addLast(
        bookmark(page, figure, Messages.text("drawing.layer.picture"), figure.pictureTop()));
    for (Figure.Part part : figure.parts()) {
      whole.addLast(bookmark(page, figure, part.name(), part.top()));
    }
    whole.openNode();
    document.getDocumentCatalog().setDocumentOutline(outline);
  }

  private static PDOutlineItem bookmark(PDPage page, Figure figure, String title, double top) {
    FigureSize size = figure.options().size();
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(page);
    destination.setLeft(0);
    destination.setTop((int) Math.round(size.points(size.height() - top)));
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(destination);
    return item;
  }
}
