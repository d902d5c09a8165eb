/** An application that is shipped as an image of its own, with the modules of the JDK that it needs. */
module consumer {
    requires org.lancangmekong.json;
}
