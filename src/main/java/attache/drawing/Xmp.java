package attache.drawing;

/** What a figure says of itself, as the Extensible Metadata Platform writes it (ISO 16684-1). */
final class Xmp {
  private Xmp() {}

  static String of(FigureRecord record) {
    return """
    <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/"
            xmlns:attache="urn:attache:">
          <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
          <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
          <xmp:CreatorTool>%s</xmp:CreatorTool>
          <attache:figure>%s</attache:figure>
        </rdf:Description>
      </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="r"?>
    """
        .formatted(
            SvgElements.escaped(record.title()),
            SvgElements.escaped(record.description()),
            SvgElements.escaped(record.program()),
            SvgElements.escaped(record.toJson()));
  }
}
