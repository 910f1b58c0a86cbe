/** Version of the program, from its manifest; put in when it is built. */
export { version } from '../../package.json'
