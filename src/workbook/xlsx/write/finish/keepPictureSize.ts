const stretched =
  /<xdr:twoCellAnchor>(<xdr:from>.*?<\/xdr:from>)<xdr:to>.*?<\/xdr:to>(<xdr:pic>.*?<\/xdr:pic>)(<xdr:clientData\/>)<\/xdr:twoCellAnchor>/g;

/** A picture that keeps its own size, whatever the cells under it measure. */
export function keepPictureSize(drawing: string): string {
  return drawing.replace(stretched, (whole, from: string, picture: string, data: string) => {
    const size = /<a:ext (cx="\d+" cy="\d+")\/>/.exec(picture)?.[1];
    return size === undefined
      ? whole
      : `<xdr:oneCellAnchor>${from}<xdr:ext ${size}/>${picture}${data}</xdr:oneCellAnchor>`;
  });
}
