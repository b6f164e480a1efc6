/** Labels and media types that say which format a file has. */
const FORMATS: Record<string, string> = {
  // labels and file name endings
  csv: 'CSV', tsv: 'TSV', txt: 'TXT', text: 'TXT', json: 'JSON', jsonl: 'JSONL', ndjson: 'JSONL', geojson: 'GEOJSON',
  topojson: 'TOPOJSON', xml: 'XML', rdf: 'RDF', rss: 'RSS', atom: 'ATOM', xls: 'XLS', xlsx: 'XLSX', excel: 'XLS',
  ods: 'ODS', doc: 'DOC', docx: 'DOCX', ppt: 'PPT', pptx: 'PPTX', pdf: 'PDF', zip: 'ZIP', gz: 'GZIP', gzip: 'GZIP',
  tar: 'TAR', '7z': '7Z', kml: 'KML', kmz: 'KMZ', gml: 'GML', gpx: 'GPX', shp: 'SHP', shapefile: 'SHP',
  'zipped shapefile': 'SHP', 'esri shapefile': 'SHP', gdb: 'GDB', geodatabase: 'GDB', gpkg: 'GPKG', dwg: 'DWG',
  dxf: 'DXF', dbf: 'DBF', mdb: 'MDB', accdb: 'MDB', sqlite: 'SQLITE', tiff: 'TIFF', tif: 'TIFF', geotiff: 'GEOTIFF',
  png: 'PNG', jpg: 'JPEG', jpeg: 'JPEG', gif: 'GIF', svg: 'SVG', mp4: 'MP4', html: 'HTML', htm: 'HTML', shtml: 'HTML',
  xhtml: 'HTML', asp: 'HTML', aspx: 'HTML', php: 'HTML', cfm: 'HTML', jsp: 'HTML', 'web page': 'HTML', ics: 'ICS',
  icalendar: 'ICS', ical: 'ICS', gtfs: 'GTFS', wms: 'WMS', wfs: 'WFS', api: 'API', 'esri feature service': 'ARCGIS',
  'esri rest': 'ARCGIS', 'arcgis geoservices rest api': 'ARCGIS', parquet: 'PARQUET', arff: 'ARFF', netcdf: 'NETCDF',
  hdf5: 'HDF5', feather: 'FEATHER', avro: 'AVRO', git: 'GIT',
  // media types
  'text/csv': 'CSV', 'text/tab-separated-values': 'TSV', 'text/plain': 'TXT', 'text/html': 'HTML',
  'application/json': 'JSON', 'application/x-ndjson': 'JSONL', 'application/jsonlines': 'JSONL',
  'application/geo+json': 'GEOJSON', 'application/vnd.geo+json': 'GEOJSON', 'application/ld+json': 'JSONLD',
  'text/xml': 'XML', 'application/xml': 'XML', 'application/rdf+xml': 'RDF', 'application/xml+rdf': 'RDF',
  'application/rss+xml': 'RSS', 'application/atom+xml': 'ATOM', 'application/excel': 'XLS',
  'application/vnd.ms-excel': 'XLS', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS', 'application/msword': 'DOC',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX', 'application/pdf': 'PDF',
  'application/x-pdf': 'PDF', 'application/zip': 'ZIP', 'application/x-zip-compressed': 'ZIP',
  'application/gzip': 'GZIP', 'application/x-gzip': 'GZIP', 'application/x-tar': 'TAR',
  'application/vnd.google-earth.kml+xml': 'KML', 'application/vnd.google-earth.kmz': 'KMZ',
  'application/gml+xml': 'GML', 'application/x-shapefile': 'SHP', 'application/x-msaccess': 'MDB',
  'application/vnd.ms-access': 'MDB', 'image/png': 'PNG', 'image/jpeg': 'JPEG', 'image/tiff': 'TIFF',
  'image/gif': 'GIF', 'text/calendar': 'ICS', 'application/x-parquet': 'PARQUET',
  'application/vnd.apache.parquet': 'PARQUET', 'application/parquet': 'PARQUET', 'git+https': 'GIT',
}

export interface FileFormat {
  /** One word, upper case. */
  readonly format?: string
  /** The source's word, where it says more than the format. */
  readonly formatText?: string
  /** Without parameters such as the character set. */
  readonly mediaType?: string
}

/** Parameters go: `html?appid=…`, `application/zip; charset=binary`. */
const bare = (label: string) => label.toLowerCase().replace(/[;?].*$/s, '').trim().replace(/^\./, '')

const isMediaType = (word: string) => /^[a-z]+\/[a-z0-9.+-]+$/.test(word)

/** The format of a file from what its source says of it; the end of its address is the last resort. */
export function readFormat(label: string | undefined, mediaType: string | undefined, url?: string): FileFormat {
  const words = [label, mediaType].filter((word) => word !== undefined).map(bare)
  const format = [...words, ending(url)].map((word) => FORMATS[word]).find((known) => known !== undefined)
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
