/** Labels, file name endings and media types by the format that they mean. */
const WORDS: Record<string, readonly string[]> = {
  CSV: ['csv', 'text/csv'],
  TSV: ['tsv', 'text/tab-separated-values'],
  TXT: ['txt', 'text', 'text/plain'],
  JSON: ['json', 'application/json'],
  JSONL: ['jsonl', 'ndjson', 'application/x-ndjson', 'application/jsonlines'],
  GEOJSON: ['geojson', 'application/geo+json', 'application/vnd.geo+json'],
  TOPOJSON: ['topojson'],
  XML: ['xml', 'text/xml', 'application/xml'],
  RDF: ['rdf', 'application/rdf+xml', 'application/xml+rdf'],
  RSS: ['rss', 'application/rss+xml'],
  ATOM: ['atom', 'application/atom+xml'],
  XLS: ['xls', 'excel', 'application/excel', 'application/vnd.ms-excel'],
  XLSX: ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ODS: ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  DOC: ['doc', 'application/msword'],
  DOCX: ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  PPT: ['ppt'],
  PPTX: ['pptx'],
  PDF: ['pdf', 'application/pdf', 'application/x-pdf'],
  ZIP: ['zip', 'application/zip', 'application/x-zip-compressed'],
  GZIP: ['gz', 'gzip', 'application/gzip', 'application/x-gzip'],
  TAR: ['tar', 'application/x-tar'],
  '7Z': ['7z'],
  KML: ['kml', 'application/vnd.google-earth.kml+xml'],
  KMZ: ['kmz', 'application/vnd.google-earth.kmz'],
  GML: ['gml', 'application/gml+xml'],
  GPX: ['gpx'],
  SHP: ['shp', 'shapefile', 'zipped shapefile', 'esri shapefile', 'application/x-shapefile'],
  GDB: ['gdb', 'geodatabase'],
  GPKG: ['gpkg'],
  DWG: ['dwg'],
  DXF: ['dxf'],
  DBF: ['dbf'],
  MDB: ['mdb', 'accdb', 'application/x-msaccess', 'application/vnd.ms-access'],
  SQLITE: ['sqlite'],
  TIFF: ['tiff', 'tif', 'image/tiff'],
  GEOTIFF: ['geotiff'],
  PNG: ['png', 'image/png'],
  JPEG: ['jpg', 'jpeg', 'image/jpeg'],
  GIF: ['gif', 'image/gif'],
  SVG: ['svg'],
  MP4: ['mp4'],
  HTML: ['html', 'htm', 'shtml', 'xhtml', 'asp', 'aspx', 'php', 'cfm', 'jsp', 'web page', 'text/html'],
  ICS: ['ics', 'icalendar', 'ical', 'text/calendar'],
  GTFS: ['gtfs'],
  WMS: ['wms'],
  WFS: ['wfs'],
  API: ['api'],
  ARCGIS: ['esri feature service', 'esri rest', 'arcgis geoservices rest api'],
  PARQUET: ['parquet', 'application/x-parquet', 'application/vnd.apache.parquet', 'application/parquet'],
  ARFF: ['arff'],
  NETCDF: ['netcdf'],
  HDF5: ['hdf5'],
  FEATHER: ['feather'],
  AVRO: ['avro'],
  GIT: ['git', 'git+https'],
  JSONLD: ['application/ld+json'],
}

const FORMATS = new Map(
  Object.entries(WORDS).flatMap(([format, words]) => words.map((word) => [word, format] as const)),
)

export interface FileFormat {
  /** One word, upper case. */
  readonly format?: string
  /** The source's word, where it says more than the format. */
  readonly formatText?: string
  /** Without parameters such as the character set. */
  readonly mediaType?: string
}

/** Parameters go: `html?appid=…`, `application/zip; charset=binary`. */
const bare = (label: string) =>
  label
    .toLowerCase()
    .replace(/[;?].*$/s, '')
    .trim()
    .replace(/^\./, '')

const isMediaType = (word: string) => /^[a-z]+\/[a-z0-9.+-]+$/.test(word)

/** The format of a file from what its source says of it; the end of its address is the last resort. */
export function readFormat(label: string | undefined, mediaType: string | undefined, url?: string): FileFormat {
  const words = [label, mediaType].filter((word) => word !== undefined).map(bare)
  const format = [...words, ending(url)].map((word) => FORMATS.get(word)).find((known) => known !== undefined)
  const type = [mediaType, label].map((word) => bare(word ?? '')).find(isMediaType)
  const formatText = label !== undefined && label.toUpperCase() !== format ? label : undefined
  return {
    ...(format === undefined ? {} : { format }),
    ...(formatText === undefined ? {} : { formatText }),
    ...(type === undefined ? {} : { mediaType: type }),
  }
}

/** `csv` of `https://example.org/files/trees.csv?version=2`. */
function ending(url: string | undefined): string {
  const path = url?.replace(/[?#].*$/s, '').replace(/^[a-z]+:\/\/[^/]+/i, '') ?? ''
  return /\.([a-z0-9]{2,8})$/i.exec(path)?.[1]?.toLowerCase() ?? ''
}
