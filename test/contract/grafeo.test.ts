import { grafeo } from '../engines/index.ts'
import { portContract } from './port.ts'

portContract('grafeo', grafeo.open)
